// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A part of a workbook as XML, tag after tag, in UTF-8 and within bounds. Not a reader of any XML: what no workbook has
// (a DTD, entities of one's own, other encodings) ends the reading. Why not Qt's: docs/decisions/0008-workbooks.md.
#pragma once

#include "exchange/archive/ziparchive.h"

#include <QStringDecoder>

#include <optional>
#include <span>
#include <vector>

namespace quatuor {

/// Prefixes are left out of names: writers choose them as they like, and no two names of a workbook differ by them
/// alone. Views hold until next().
class XmlPart {
public:
    static constexpr std::size_t kDeepest = 64;
    static constexpr std::size_t kMostAttributes = 100;
    static constexpr qsizetype kLongestToken = 1024LL * 1024;

    struct Attribute {
        QByteArrayView name;
        QByteArrayView value; ///< as it stands: `&amp;` is not replaced
        [[nodiscard]] QString text() const;
    };

    explicit XmlPart(std::unique_ptr<ZipEntry> entry)
        : m_entry(std::move(entry))
    {
    }

    /// Goes on to the next tag or text; false at the end, and when something is wrong.
    [[nodiscard]] bool next();
    /// Once next() said false: what was wrong.
    [[nodiscard]] PartTrouble trouble() const { return m_trouble; }
    /// The reader of the part finds what it cannot go on with: next() says false from here on. Says false itself.
    bool fail(PartTrouble trouble);

    [[nodiscard]] bool isStart() const { return m_token == Token::Start; }
    [[nodiscard]] bool isEnd() const { return m_token == Token::End; }
    [[nodiscard]] bool isText() const { return m_token == Token::Text; }
    [[nodiscard]] bool starts(QByteArrayView name) const { return isStart() && m_name == name; }
    [[nodiscard]] bool ends(QByteArrayView name) const { return isEnd() && m_name == name; }
    [[nodiscard]] QByteArrayView name() const { return m_name; }
    [[nodiscard]] QByteArrayView text() const { return m_text; }
    [[nodiscard]] std::span<const Attribute> attributes() const { return m_attributes; }
    /// The text of one of the tag that starts; empty when it has none of that name.
    [[nodiscard]] QString attribute(QByteArrayView name) const;
    /// Goes on to the end of the element that starts here, whatever it holds.
    void skip();

private:
    enum class Token { None, Start, End, Text };

    bool more();
    void append(QByteArrayView chunk);
    [[nodiscard]] bool has(qsizetype size);
    [[nodiscard]] qsizetype find(QByteArrayView what, qsizetype from);
    [[nodiscard]] qsizetype endOfTag();
    [[nodiscard]] QByteArrayView ahead(qsizetype size) const { return QByteArrayView(m_buffer).sliced(m_at, size); }
    bool readDeclaration();
    bool readMarked();
    bool readStart();
    bool readEnd();
    bool readText();
    bool takeText(QByteArrayView text, bool escaped);
    bool readAttributes(QByteArrayView inside);
    bool close();
    bool finish();

    std::unique_ptr<ZipEntry> m_entry;
    std::optional<QStringDecoder> m_utf16; ///< of a part in UTF-16
    QByteArray m_buffer;
    qsizetype m_at = 0; ///< what comes next in the buffer
    bool m_begun = false;
    bool m_rootClosed = false;
    bool m_closesItself = false; ///< `<a/>`: its end comes next
    Token m_token = Token::None;
    QByteArrayView m_name;
    QByteArrayView m_text;
    QByteArray m_plain; ///< where the text stands once it is unescaped
    std::vector<Attribute> m_attributes;
    std::vector<QByteArray> m_open; ///< whole names of the elements around, reused
    std::size_t m_depth = 0;
    PartTrouble m_trouble = PartTrouble::None;
};

} // namespace quatuor
