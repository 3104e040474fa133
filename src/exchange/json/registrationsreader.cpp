// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/registrationsreader.h"

#include "exchange/csv/encoding.h"
#include "exchange/inputfile.h"
#include "exchange/json/boundedjson.h"
#include "exchange/json/registrationkeys.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace quatuor {

namespace {

using nlohmann::json;

constexpr std::size_t kMostUnknown = 20;
/// A text of the registration stands once in memory and in the row of each of its delegates: a small file may say
/// very much.
constexpr std::size_t kMostDelegates = 10'000; // of one registration
constexpr std::size_t kMostRows = 1'000'000;
constexpr std::size_t kMostCells = 10'000'000;
constexpr quint64 kMostText = 512ULL * 1024 * 1024; // of all the cells, written out

/// Where the reader is: in one of the known objects, in one of the two lists, or in something unknown.
enum class Level { Document, Registrations, Registration, Territory, Project, Delegates, Delegate, Unknown };

JsonPlace placeOf(Level level)
{
    switch (level) {
    case Level::Registration:
        return JsonPlace::Registration;
    case Level::Territory:
        return JsonPlace::Territory;
    case Level::Project:
        return JsonPlace::Project;
    case Level::Delegate:
        return JsonPlace::Delegate;
    default:
        return JsonPlace::Document;
    }
}

/// Takes the document event by event: nothing of it is kept but the texts.
class Reader : public nlohmann::json_sax<json> {
public:
    Reader();

    using Cells = std::array<SheetTableBuilder::Text, kJsonKeys.size()>; ///< beside kJsonKeys

    bool null() override
    {
        const bool inList = !m_levels.empty() && (level() == Level::Registrations || level() == Level::Delegates);
        return !inList || refuseHere();
    }
    bool boolean(bool value) override { return take(value ? "true" : "false"); }
    bool number_integer(number_integer_t value) override { return take(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return take(std::to_string(value)); }
    bool number_float(number_float_t, const string_t& written) override { return take(written); }
    bool string(string_t& value) override
    {
        const bool isVersion = !m_levels.empty() && level() == Level::Document && m_key == "version";
        return isVersion ? refuseHere() : take(value);
    }
    bool binary(binary_t&) override { return true; }
    bool key(string_t& value) override
    {
        m_key = value;
        return true;
    }
    bool start_object(std::size_t) override { return open(objectHere()); }
    bool start_array(std::size_t) override { return open(listHere()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t, const std::string&, const json::exception&) override { return false; }

    [[nodiscard]] const QString& malformed() const { return m_malformed; }
    [[nodiscard]] const std::string& format() const { return m_format; }
    [[nodiscard]] const std::string& version() const { return m_version; }
    [[nodiscard]] const std::set<std::string>& unknown() const { return m_unknown; }
    [[nodiscard]] bool isTooLarge() const { return m_tooLarge; }
    [[nodiscard]] SheetTable table();

private:
    [[nodiscard]] Level level() const { return m_levels.back(); }
    [[nodiscard]] Level objectHere() const;
    [[nodiscard]] Level listHere() const;
    [[nodiscard]] const JsonKey* keyHere() const;
    [[nodiscard]] bool isKnownHere() const;
    void noteUnknown();
    bool open(Level level);
    bool close();
    bool take(const std::string& text);
    bool refuseHere();
    bool addRows();

    std::vector<Level> m_levels;
    std::string m_key;
    std::string m_format;
    std::string m_version;
    Cells m_registration; ///< what it says of itself
    Cells m_delegate;
    std::vector<Cells> m_delegates; ///< of this registration
    SheetTableBuilder m_table;
    quint64 m_text = 0; ///< of all its cells
    bool m_tooLarge = false;
    std::array<bool, kJsonKeys.size()> m_used{};
    std::set<std::string> m_unknown;
    std::size_t m_registrations = 0;
    QString m_malformed;
};

/// Every column has its heading until it is known which are needed.
Reader::Reader()
{
    for (std::size_t i = 0; i < kJsonKeys.size(); ++i) {
        const Field field = kJsonKeys[i].field;
        m_table.cell(int(i), code(field));
        m_used[i] = field == Field::GivenName || field == Field::FamilyName; // a header names people
    }
    m_table.endRow();
}

Level Reader::objectHere() const
{
    if (m_levels.empty())
        return Level::Document;
    switch (level()) {
    case Level::Registrations:
        return Level::Registration;
    case Level::Delegates:
        return Level::Delegate;
    case Level::Registration:
        return m_key == "territory" ? Level::Territory : m_key == "project" ? Level::Project : Level::Unknown;
    default:
        return Level::Unknown;
    }
}

Level Reader::listHere() const
{
    if (m_levels.empty())
        return Level::Unknown;
    if (level() == Level::Document && m_key == "registrations")
        return Level::Registrations;
    return level() == Level::Registration && m_key == "delegates" ? Level::Delegates : Level::Unknown;
}

const JsonKey* Reader::keyHere() const
{
    const JsonPlace place = placeOf(level());
    const auto is = [&](const JsonKey& one) { return one.place == place && one.key == m_key; };
    const auto found = std::ranges::find_if(kJsonKeys, is);
    return found == kJsonKeys.end() ? nullptr : &*found;
}

/// True where the format says what stands: anything else is refused there, and unknown keys are left out.
bool Reader::isKnownHere() const
{
    if (m_levels.empty() || level() == Level::Unknown)
        return false;
    if (level() == Level::Registrations || level() == Level::Delegates)
        return true;
    if (level() == Level::Document)
        return m_key == "format" || m_key == "version" || m_key == "registrations";
    const bool isNested
        = level() == Level::Registration && (m_key == "territory" || m_key == "project" || m_key == "delegates");
    return isNested || keyHere() != nullptr;
}

void Reader::noteUnknown()
{
    if (!m_levels.empty() && level() != Level::Unknown && m_unknown.size() < kMostUnknown)
        m_unknown.insert(m_key);
}

bool Reader::open(Level next)
{
    if (next == Level::Unknown && isKnownHere())
        return refuseHere();
    if (next == Level::Unknown)
        noteUnknown();
    if (next == Level::Registration) {
        ++m_registrations;
        m_registration = {};
        m_delegates.clear();
    }
    if (next == Level::Delegate)
        m_delegate = {};
    m_levels.push_back(next);
    return true;
}

bool Reader::close()
{
    const Level closed = level();
    m_levels.pop_back();
    if (closed == Level::Delegate) {
        m_delegates.push_back(m_delegate);
        m_tooLarge = m_delegates.size() > kMostDelegates;
    }
    return closed == Level::Registration ? addRows() : !m_tooLarge;
}

bool Reader::addRows()
{
    if (m_delegates.empty())
        m_delegates.emplace_back();
    for (const Cells& row : m_delegates) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const SheetTableBuilder::Text text = row[i].size == 0 ? m_registration[i] : row[i];
            m_table.cell(int(i), text);
            m_text += text.size;
        }
        m_table.endRow();
    }
    m_tooLarge = m_table.rowCount() > kMostRows || m_table.cellCount() > kMostCells || m_text > kMostText;
    return !m_tooLarge;
}

bool Reader::take(const std::string& text)
{
    if (!isKnownHere()) {
        noteUnknown();
        return true;
    }
    if (const JsonKey* known = keyHere()) {
        const auto at = std::size_t(known - kJsonKeys.data());
        m_used[at] = true;
        (level() == Level::Delegate ? m_delegate : m_registration)[at] = m_table.keep(text);
        return true;
    }
    if (level() != Level::Document || m_key == "registrations")
        return refuseHere();
    (m_key == "format" ? m_format : m_version) = text;
    return true;
}

bool Reader::refuseHere()
{
    const QString key = QString::fromStdString(m_key);
    const QString list = QStringLiteral("registrations[%1]");
    if (level() == Level::Document)
        m_malformed = key;
    else if (level() == Level::Registrations) // what stands where the next one belongs
        m_malformed = list.arg(m_registrations);
    else
        m_malformed = list.arg(m_registrations - 1) + u'.' + key;
    return false;
}

SheetTable Reader::table()
{
    m_table.keepColumns(m_used);
    return m_table.take();
}

Unexpected<Refusal> unreadable(const char* refusal, const QString& subject, const char* name, const QString& value)
{
    return refuse(RefusalKind::Unreadable, QLatin1StringView(refusal),
        {{QLatin1StringView("file"), subject}, {QLatin1StringView(name), value}});
}

} // namespace

std::optional<QByteArray> jsonText(const QByteArray& bytes)
{
    constexpr qsizetype kSniffed = 256;
    const auto decoded = [](const QByteArray& part) -> std::optional<QByteArray> {
        Outcome<DecodedText> text = decodeText(part);
        if (!text || looksLike(text->utf8) != QLatin1StringView("json"))
            return std::nullopt;
        return std::move(text->utf8);
    };
    if (looksLike(bytes) == QLatin1StringView("json"))
        return bytes;
    const bool marked
        = bytes.startsWith("\xEF\xBB\xBF") || bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    return marked && decoded(bytes.first(std::min(bytes.size(), kSniffed))) ? decoded(bytes) : std::nullopt;
}

Outcome<RegistrationsTable> readRegistrationsJson(const QByteArray& bytes, const QString& subject)
{
    if (bytes.size() > kLargestJson)
        return unreadable("file.too-large", subject, "expected", QString::number(kLargestJson));
    if (const Outcome<Done> bounded = checkBoundedJson(bytes); !bounded)
        return Unexpected{bounded.error()};
    Reader reader;
    const bool whole = json::sax_parse(bytes.begin(), bytes.end(), &reader);
    if (reader.format() != kRegistrationsFormat)
        return unreadable("file.looks-like", subject, "looks", QStringLiteral("json"));
    if (reader.malformed() == QLatin1StringView("version"))
        return unreadable("registrations.malformed", subject, "seen", reader.malformed());
    if (reader.version() != std::to_string(kRegistrationsVersion))
        return unreadable("registrations.newer", subject, "seen", QString::fromStdString(reader.version()));
    if (reader.isTooLarge())
        return unreadable("file.expands", subject, "expected", QString::number(kMostRows));
    if (!whole)
        return unreadable("registrations.malformed", subject, "seen", reader.malformed());
    RegistrationsTable made{reader.table(), {}};
    for (const std::string& key : reader.unknown())
        made.notes.push_back({QLatin1StringView("column.ignored"), QString::fromStdString(key), {}});
    return made;
}

} // namespace quatuor
