// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/xmlpart.h"

namespace quatuor {

namespace {

/// Those that the format allows. Any other could hide signs from the bounds of ZipEntry.
bool isAllowed(QStringView encoding)
{
    return encoding.isEmpty() || encoding.startsWith(QLatin1StringView("utf-8"), Qt::CaseInsensitive)
        || encoding.startsWith(QLatin1StringView("utf-16"), Qt::CaseInsensitive);
}

} // namespace

QStringView withoutPrefix(QStringView name)
{
    return name.sliced(name.lastIndexOf(u':') + 1);
}

XmlPart::XmlPart(std::unique_ptr<ZipEntry> entry)
    : m_entry(std::move(entry))
{
    m_reader.setNamespaceProcessing(false);
    m_reader.setDevice(m_entry.get());
}

bool XmlPart::fail(PartTrouble trouble)
{
    m_trouble = trouble;
    m_token = QXmlStreamReader::NoToken;
    return false;
}

bool XmlPart::finish()
{
    m_entry->drain();
    return fail(m_entry->trouble());
}

bool XmlPart::next()
{
    if (m_trouble != PartTrouble::None)
        return false;
    m_entry->tokenRead();
    m_token = m_reader.readNext();
    switch (m_token) {
    case QXmlStreamReader::StartElement:
        m_name = withoutPrefix(m_reader.name());
        return ++m_depth <= kDeepest || fail(PartTrouble::Damaged);
    case QXmlStreamReader::EndElement:
        m_name = withoutPrefix(m_reader.name());
        --m_depth;
        return true;
    case QXmlStreamReader::StartDocument:
        return isAllowed(m_reader.documentEncoding()) || fail(PartTrouble::Damaged);
    case QXmlStreamReader::DTD:
        return fail(PartTrouble::TypeDeclaration);
    case QXmlStreamReader::EndDocument:
        return finish();
    case QXmlStreamReader::EntityReference:
        return fail(PartTrouble::Damaged);
    case QXmlStreamReader::NoToken:
    case QXmlStreamReader::Invalid:
        return fail(m_entry->trouble() == PartTrouble::None ? PartTrouble::Damaged : m_entry->trouble());
    default:
        return true;
    }
}

QString XmlPart::attribute(QLatin1StringView name) const
{
    const QXmlStreamAttributes all = m_reader.attributes();
    for (const QXmlStreamAttribute& one : all) {
        if (withoutPrefix(one.name()) == name)
            return one.value().toString();
    }
    return {};
}

void XmlPart::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && next()) { }
}

} // namespace quatuor
