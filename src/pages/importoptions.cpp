// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a file is read, in words, and what else could be said of it.
#include "pages/importpage.h"

#include "words/argumenttext.h"

#include <QRegularExpression>

#include <algorithm>

namespace quatuor {

namespace {

constexpr qsizetype kHeaderRowsOffered = 12;
constexpr qsizetype kLongestSample = 60;

struct Named {
    const char* code;
    const char* text;
};
constexpr Named kEncodings[]
    = {{"utf-8", "UTF-8"}, {"windows-1252", "Windows-1252"}, {"utf-16le", "UTF-16 LE"}, {"utf-16be", "UTF-16 BE"}};
constexpr Named kDelimiters[]
    = {{";", ";"}, {",", ","}, {"\t", QT_TRANSLATE_NOOP("quatuor::ImportPage", "tab")}, {"|", "|"}};
constexpr Named kShapes[] = {{"person", QT_TRANSLATE_NOOP("quatuor::ImportPage", "One row a person")},
    {"delegation", QT_TRANSLATE_NOOP("quatuor::ImportPage", "One row a delegation")}};

template <std::size_t N>
QString named(const Named (&all)[N], const QString& code)
{
    const auto found = std::ranges::find_if(all, [&](const Named& one) { return code == QLatin1StringView(one.code); });
    return found == std::end(all) ? code : ImportPage::tr(found->text);
}

/// The first choice lets the program recognise it.
template <std::size_t N>
std::vector<ImportPage::Choice> choicesOf(const Named (&all)[N], const QString& current)
{
    std::vector<ImportPage::Choice> choices{{{}, ImportPage::tr("Recognise it"), current.isEmpty()}};
    for (const Named& one : all)
        choices.push_back(
            {QString::fromLatin1(one.code), ImportPage::tr(one.text), current == QLatin1StringView(one.code)});
    return choices;
}

QString shapeCode(RowShape shape)
{
    return QLatin1StringView(shape == RowShape::Person ? "person" : "delegation");
}

QString recognised(const QString& text, bool isRecognised)
{
    return isRecognised ? ImportPage::tr("%1 (recognised)").arg(text) : text;
}

const QString kNoProfile = QStringLiteral("-");

} // namespace

QString ImportPage::optionName(ImportOption option) const
{
    switch (option) {
    case ImportOption::Sheet:
        return tr("Sheet");
    case ImportOption::Encoding:
        return tr("Encoding");
    case ImportOption::Delimiter:
        return tr("Separator");
    case ImportOption::HeaderRow:
        return tr("Headings");
    case ImportOption::Shape:
        return tr("Shape of the file");
    case ImportOption::Profile:
        return tr("Profile");
    case ImportOption::Session:
        break;
    }
    return tr("Session");
}

QString ImportPage::encodingText() const
{
    const QString& forced = m_request.read.encoding;
    const QString code = !forced.isEmpty() ? forced : m_preview ? QString(m_preview->file->encoding()) : QString();
    return code.isEmpty() ? tr("Encoding") : recognised(named(kEncodings, code), forced.isEmpty());
}

QString ImportPage::delimiterText() const
{
    const auto forced = m_request.read.delimiter;
    if (!forced && !m_preview)
        return tr("Separator");
    const QString code = QChar::fromLatin1(forced ? *forced : m_preview->file->delimiter());
    return recognised(tr("Separator %1").arg(named(kDelimiters, code)), !forced);
}

QString ImportPage::optionText(ImportOption option) const
{
    const bool isWorkbook = m_preview && !m_preview->file->sheet().isEmpty();
    const bool isText = !m_preview || m_preview->file->delimiter() != '\0';
    switch (option) {
    case ImportOption::Sheet:
        return isWorkbook ? tr("Sheet: %1").arg(m_preview->file->sheet()) : QString();
    case ImportOption::Encoding:
        return isText ? encodingText() : QString();
    case ImportOption::Delimiter:
        return isText ? delimiterText() : QString();
    case ImportOption::HeaderRow:
        return m_preview ? tr("Headings: row %1").arg(m_preview->file->lineOf(m_preview->file->headerRow()))
                         : tr("Headings");
    case ImportOption::Shape:
        return m_preview ? named(kShapes, shapeCode(m_preview->file->shape())) : tr("Shape of the file");
    case ImportOption::Profile:
        return m_preview && !m_preview->profile.isEmpty() ? tr("Profile: %1").arg(m_preview->profile)
                                                          : tr("No profile");
    case ImportOption::Session:
        break;
    }
    const auto found = std::ranges::find(
        m_sessions, m_request.session.isNull() ? QString() : m_request.session.toString(), &Choice::code);
    return m_request.session.isNull() || found == m_sessions.end() ? tr("No session: drafts")
                                                                   : tr("Session: %1").arg(found->text);
}

std::vector<ImportPage::Choice> ImportPage::headerChoices() const
{
    std::vector<Choice> choices{{{}, tr("Recognise it"), !m_request.read.headerRow}};
    if (!m_preview)
        return choices;
    int number = 0;
    for (const QStringList& row : m_preview->file->firstRows(kHeaderRowsOffered)) {
        ++number;
        QString sample = row.filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(" | ")).simplified();
        if (sample.size() > kLongestSample)
            sample = sample.first(kLongestSample) + u'…';
        choices.push_back(
            {QString::number(number), tr("Row %1: %2").arg(QString::number(m_preview->file->lineOf(number)), sample),
                m_request.read.headerRow == number});
    }
    return choices;
}

std::vector<ImportPage::Choice> ImportPage::sheetChoices() const
{
    const QString& asked = m_request.read.sheet;
    std::vector<Choice> choices{{{}, tr("Recognise it"), asked.isEmpty()}};
    for (const QString& name : m_preview ? m_preview->file->sheets() : QStringList())
        choices.push_back({name, name, name == asked});
    return choices;
}

std::vector<ImportPage::Choice> ImportPage::optionChoices(ImportOption option) const
{
    switch (option) {
    case ImportOption::Sheet:
        return sheetChoices();
    case ImportOption::Encoding:
        return choicesOf(kEncodings, m_request.read.encoding);
    case ImportOption::Delimiter:
        return choicesOf(
            kDelimiters, m_request.read.delimiter ? QString(QChar::fromLatin1(*m_request.read.delimiter)) : QString());
    case ImportOption::HeaderRow:
        return headerChoices();
    case ImportOption::Shape:
        return choicesOf(kShapes, m_request.read.shape ? shapeCode(*m_request.read.shape) : QString());
    case ImportOption::Profile:
        break;
    case ImportOption::Session: {
        std::vector<Choice> choices = m_sessions;
        for (Choice& one : choices)
            one.current = one.code == (m_request.session.isNull() ? QString() : m_request.session.toString());
        return choices;
    }
    }
    const QString current = m_preview ? m_preview->profile : QString();
    std::vector<Choice> choices{{kNoProfile, tr("No profile"), current.isEmpty()}};
    for (const QString& name : m_profiles)
        choices.push_back({name, name, name == current});
    return choices;
}

void ImportPage::choose(ImportOption option, const QString& code)
{
    ReadOptions& options = m_request.read;
    switch (option) {
    case ImportOption::Sheet:
        options.sheet = code;
        options.headerRow.reset();
        break;
    case ImportOption::Encoding:
        options.encoding = code;
        break;
    case ImportOption::Delimiter:
        options.delimiter = code.isEmpty() ? std::nullopt : std::optional(code.front().toLatin1());
        break;
    case ImportOption::HeaderRow:
        options.headerRow = code.isEmpty() ? std::nullopt : std::optional(qsizetype(code.toLongLong()));
        break;
    case ImportOption::Shape:
        options.shape = code.isEmpty()
            ? std::nullopt
            : std::optional(code == shapeCode(RowShape::Person) ? RowShape::Person : RowShape::Delegation);
        break;
    case ImportOption::Profile:
        options.mapping = {};
        m_request.profile = code == kNoProfile ? QString() : code;
        m_request.recogniseProfile = code != kNoProfile;
        break;
    case ImportOption::Session:
        m_request.session = SessionId::parse(code).value_or(SessionId());
        m_isOffered = false;
        break;
    }
    if (option == ImportOption::Sheet || option == ImportOption::Delimiter || option == ImportOption::HeaderRow
        || option == ImportOption::Shape)
        options.mapping = {}; // it was made for other headings
    read();
}

} // namespace quatuor
