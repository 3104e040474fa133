// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/mailreader.h"

#include "exchange/csv/encoding.h"
#include "exchange/inputfile.h"
#include "exchange/mail/webtext.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <mutex>

namespace quatuor {

namespace {

constexpr int kDeepest = 12; // parts in parts that are followed
constexpr int kMostParts = 200;
constexpr int kMostGroups = 500; // of addresses; each opens with a colon

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
struct Free {
    void operator()(void* memory) const { g_free(memory); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;
using OwnedText = std::unique_ptr<char, Free>;
struct FreeOptions {
    void operator()(GMimeParserOptions* options) const { g_mime_parser_options_free(options); }
};

/// Headers that hold bare bytes are UTF-8, or else Windows-1252.
std::unique_ptr<GMimeParserOptions, FreeOptions> parserOptions()
{
    std::unique_ptr<GMimeParserOptions, FreeOptions> options(g_mime_parser_options_new());
    const char* charsets[] = {"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options.get(), charsets);
    return options;
}

bool namesPeople(QByteArrayView line)
{
    static constexpr const char* kNames[] = {"from:", "to:", "cc:", "bcc:", "sender:", "reply-to:", "resent-"};
    return std::ranges::any_of(kNames, [line](const char* name) {
        const QByteArrayView start(name);
        return line.size() >= start.size() && line.first(start.size()).compare(start, Qt::CaseInsensitive) == 0;
    });
}

/// GMime reads a group of addresses in a group of addresses by recursion without end: such a header ends the program.
bool hasEndlessGroups(QByteArrayView bytes)
{
    qsizetype groups = 0;
    bool counts = false;
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView line = end < 0 ? bytes : bytes.first(end);
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
        const bool goesOn = line.startsWith(' ') || line.startsWith('\t');
        counts = goesOn ? counts : namesPeople(line);
        groups = goesOn ? groups : 0;
        groups += counts ? line.count(':') : 0;
        if (groups > kMostGroups)
            return true;
    }
    return false;
}

Owned<GMimeMessage> parsed(const QByteArray& bytes)
{
    static std::once_flag once;
    std::call_once(once, g_mime_init);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), std::size_t(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const auto options = parserOptions();
    return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), options.get()));
}

/// Lines end with \n; NUL is no character.
QString tidied(QString text)
{
    text.remove(QChar(u'\0'));
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

/// Of a header: one line.
QString header(const char* text)
{
    return text == nullptr ? QString() : QString::fromUtf8(text).simplified();
}

QString guessed(const QByteArray& bytes)
{
    const Outcome<DecodedText> text = decodeText(bytes);
    return text ? QString::fromUtf8(text->utf8) : QString::fromLatin1(bytes);
}

/// As declared where that is possible; else as the bytes look.
QString decoded(const QByteArray& bytes, const char* charset)
{
    const QString name = QString::fromLatin1(charset == nullptr ? "" : charset).trimmed();
    if (name.isEmpty() || name.compare(QLatin1StringView("us-ascii"), Qt::CaseInsensitive) == 0)
        return guessed(bytes);
    if (const auto known = textEncoding(name)) {
        const Outcome<DecodedText> text = decodeText(bytes, known);
        return text ? QString::fromUtf8(text->utf8) : guessed(bytes);
    }
    gsize length = 0;
    const OwnedText text(g_convert_with_fallback(
        bytes.constData(), bytes.size(), "UTF-8", name.toLatin1().constData(), "?", nullptr, &length, nullptr));
    return text ? QString::fromUtf8(text.get(), qsizetype(length)) : guessed(bytes);
}

/// Without its transfer encoding.
QByteArray content(GMimePart* part)
{
    GMimeDataWrapper* wrapper = g_mime_part_get_content(part);
    if (wrapper == nullptr)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    if (g_mime_data_wrapper_write_to_stream(wrapper, stream.get()) < 0)
        return {};
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char*>(bytes->data), qsizetype(bytes->len)};
}

bool isAttached(GMimeObject* part)
{
    GMimeContentDisposition* disposition = g_mime_object_get_content_disposition(part);
    return disposition != nullptr && g_mime_content_disposition_is_attachment(disposition) != FALSE;
}

void join(QString& text, const QString& more)
{
    if (!text.trimmed().isEmpty() && !more.trimmed().isEmpty())
        text += u'\n';
    text += more;
}

/// Goes through the parts of one message, and makes its text of them.
class PartReader {
public:
    /// `parts`: how many may still be looked at, in all.
    explicit PartReader(int& parts)
        : m_parts(parts)
    {
    }

    Mail read(GMimeMessage* message, int depth)
    {
        Mail mail;
        mail.subject = header(g_mime_message_get_subject(message));
        if (InternetAddressList* from = g_mime_message_get_from(message)) {
            const OwnedText text(internet_address_list_to_string(from, nullptr, FALSE));
            mail.from = header(text.get());
        }
        if (GDateTime* date = g_mime_message_get_date(message))
            mail.date
                = QDate(g_date_time_get_year(date), g_date_time_get_month(date), g_date_time_get_day_of_month(date));
        mail.text = textOf(g_mime_message_get_mime_part(message), mail, depth);
        return mail;
    }

private:
    QString textOf(GMimeObject* part, Mail& mail, int depth)
    {
        if (part == nullptr || depth > kDeepest || --m_parts < 0)
            return {};
        if (GMIME_IS_MESSAGE_PART(part)) {
            if (GMimeMessage* message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part)))
                mail.forwarded.push_back(read(message, depth + 1));
            return {};
        }
        if (GMIME_IS_MULTIPART(part))
            return multipart(GMIME_MULTIPART(part), mail, depth);
        return GMIME_IS_PART(part) && !isAttached(part) ? leaf(GMIME_PART(part)) : QString();
    }

    QString multipart(GMimeMultipart* whole, Mail& mail, int depth)
    {
        GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(whole));
        if (g_mime_content_type_is_type(type, "multipart", "alternative") != FALSE)
            return alternative(whole, mail, depth);
        QString text;
        const int count = g_mime_multipart_get_count(whole);
        for (int i = 0; i < count && m_parts > 0; ++i)
            join(text, textOf(g_mime_multipart_get_part(whole, i), mail, depth + 1));
        return text;
    }

    /// The same text in several forms: the plain one, or else the first that says something.
    QString alternative(GMimeMultipart* whole, Mail& mail, int depth)
    {
        const int count = g_mime_multipart_get_count(whole);
        for (const bool plain : {true, false}) {
            for (int i = 0; i < count && m_parts > 0; ++i) {
                GMimeObject* part = g_mime_multipart_get_part(whole, i);
                QString text = isText(part, "plain") == plain ? textOf(part, mail, depth + 1) : QString();
                if (!text.trimmed().isEmpty())
                    return text;
            }
        }
        return {};
    }

    static bool isText(GMimeObject* part, const char* kind)
    {
        return g_mime_content_type_is_type(g_mime_object_get_content_type(part), "text", kind) != FALSE;
    }

    static QString leaf(GMimePart* part)
    {
        const bool web = isText(GMIME_OBJECT(part), "html");
        if (!web && !isText(GMIME_OBJECT(part), "plain"))
            return {};
        GMimeContentType* type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        const QString text = decoded(content(part), g_mime_content_type_get_parameter(type, "charset"));
        return web ? textOfWebPage(text) : tidied(text);
    }

    int& m_parts;
};

/// A message says at least one of these; other bytes are a text that somebody saved.
bool hasHeaders(GMimeMessage* message)
{
    static constexpr const char* kHeaders[]
        = {"From", "Subject", "Date", "To", "Received", "Message-Id", "MIME-Version", "Content-Type"};
    GMimeHeaderList* headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    return std::ranges::any_of(
        kHeaders, [headers](const char* name) { return g_mime_header_list_get_header(headers, name) != nullptr; });
}

Unexpected<Refusal> unreadable(const char* refusal, Arguments args = {})
{
    return refuse(RefusalKind::Unreadable, QLatin1StringView(refusal), std::move(args));
}

Mail savedText(const QByteArray& bytes)
{
    const QString text = guessed(bytes);
    const bool web = looksLike(bytes) == QLatin1StringView("html");
    Mail mail;
    mail.text = web ? textOfWebPage(text) : tidied(text);
    return mail;
}

} // namespace

bool Mail::isBlank() const
{
    return text.trimmed().isEmpty() && std::ranges::all_of(forwarded, &Mail::isBlank);
}

Outcome<Mail> readMail(const QByteArray& bytes)
{
    const QLatin1StringView looks = looksLike(bytes);
    if (looks == QLatin1StringView("outlook"))
        return unreadable("mail.outlook");
    if (!looks.isEmpty() && looks != QLatin1StringView("html"))
        return unreadable("mail.looks-like", {{QLatin1StringView("looks"), looks.toString()}});
    if (looksBinary(bytes) && detectEncoding(bytes) != TextEncoding::Utf16LittleEndian
        && detectEncoding(bytes) != TextEncoding::Utf16BigEndian)
        return unreadable("mail.binary");
    const Owned<GMimeMessage> message = hasEndlessGroups(bytes) ? nullptr : parsed(bytes);
    int parts = kMostParts;
    Mail mail = message && hasHeaders(message.get()) ? PartReader(parts).read(message.get(), 0) : savedText(bytes);
    if (mail.isBlank())
        return unreadable("mail.no-text");
    return mail;
}

} // namespace quatuor
