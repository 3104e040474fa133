// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A part of a workbook as XML, tag after tag, within bounds.
#pragma once

#include "exchange/xlsx/ziparchive.h"

#include <QXmlStreamReader>

namespace quatuor {

/// Prefixes are left out of names: writers choose them as they like, and no two names of a workbook differ by them
/// alone. (Looking them up would also cost a hostile file's depth for every attribute.)
class XmlPart {
public:
    static constexpr int kDeepest = 64;

    explicit XmlPart(std::unique_ptr<ZipEntry> entry);

    /// Goes on to the next token; false at the end, and when something is wrong.
    [[nodiscard]] bool next();
    /// Once next() said false: what was wrong.
    [[nodiscard]] PartTrouble trouble() const { return m_trouble; }

    [[nodiscard]] bool isStart() const { return m_token == QXmlStreamReader::StartElement; }
    [[nodiscard]] bool isEnd() const { return m_token == QXmlStreamReader::EndElement; }
    [[nodiscard]] bool isText() const { return m_token == QXmlStreamReader::Characters; }
    [[nodiscard]] bool starts(QLatin1StringView name) const { return isStart() && this->name() == name; }
    [[nodiscard]] bool ends(QLatin1StringView name) const { return isEnd() && this->name() == name; }
    [[nodiscard]] QStringView name() const { return m_name; }
    [[nodiscard]] QStringView text() const { return m_reader.text(); }
    /// Of the tag that starts; empty when it has none of that name.
    [[nodiscard]] QString attribute(QLatin1StringView name) const;
    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_reader.attributes(); }
    /// Goes on to the end of the element that starts here, whatever it holds.
    void skip();
    /// The reader of the part finds what it cannot go on with: next() says false from here on.
    bool fail(PartTrouble trouble);

private:
    bool finish();

    std::unique_ptr<ZipEntry> m_entry;
    QXmlStreamReader m_reader;
    QXmlStreamReader::TokenType m_token = QXmlStreamReader::NoToken;
    QStringView m_name;
    int m_depth = 0;
    PartTrouble m_trouble = PartTrouble::None;
};

/// What follows the last colon.
[[nodiscard]] QStringView withoutPrefix(QStringView name);

} // namespace quatuor
