// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/registrationswriter.h"

#include "exchange/json/registrationkeys.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace quatuor {

namespace {

using json = nlohmann::ordered_json;
using Cells = std::array<std::string, kFieldCount>;

json valueOf(Field field, const std::string& text)
{
    return isFlag(field) ? json(text == "true" || text == "1") : json(text);
}

void put(json& object, JsonPlace place, const Cells& cells)
{
    for (const JsonKey& one : kJsonKeys) {
        const std::string& text = cells[std::size_t(one.field)];
        if (one.place == place && !text.empty())
            object[std::string(one.key)] = valueOf(one.field, text);
    }
}

/// A part that says nothing is left out.
void putPart(json& object, const char* key, JsonPlace place, const Cells& cells)
{
    json part = json::object();
    put(part, place, cells);
    if (!part.empty())
        object[key] = std::move(part);
}

json registrationOf(const Cells& cells)
{
    json object = json::object();
    put(object, JsonPlace::Registration, cells);
    putPart(object, "territory", JsonPlace::Territory, cells);
    putPart(object, "project", JsonPlace::Project, cells);
    object["delegates"] = json::array();
    return object;
}

/// Flags alone say nothing of anybody.
bool namesSomebody(const Cells& cells)
{
    return std::ranges::any_of(kJsonKeys, [&](const JsonKey& one) {
        return one.place == JsonPlace::Delegate && !isFlag(one.field) && !cells[std::size_t(one.field)].empty();
    });
}

} // namespace

struct RegistrationsWriter::Pending {
    std::string id;
    json object;
};

RegistrationsWriter::RegistrationsWriter(SafeFile& file, const QStringList& columns)
    : m_file(file)
{
    for (const QString& column : columns)
        m_fields.push_back(fieldFromCode(column));
    m_file.append(QByteArrayView("{\"format\":\"quatuor-registrations\",\"version\":1,\"registrations\":["));
}

RegistrationsWriter::~RegistrationsWriter() = default;

void RegistrationsWriter::cell(QByteArrayView utf8)
{
    if (const auto field = m_fields[m_at++])
        m_cells[std::size_t(*field)].assign(utf8.data(), std::size_t(utf8.size()));
}

void RegistrationsWriter::endRow()
{
    m_at = 0;
    const std::string& id = m_cells[std::size_t(Field::ExportedId)];
    if (!m_pending || m_pending->id != id) {
        flush();
        m_pending = std::make_unique<Pending>(Pending{id, registrationOf(m_cells)});
    }
    if (!namesSomebody(m_cells))
        return;
    json delegate = json::object();
    put(delegate, JsonPlace::Delegate, m_cells);
    m_pending->object["delegates"].push_back(std::move(delegate));
}

void RegistrationsWriter::flush()
{
    if (!m_pending)
        return;
    const std::string text = m_pending->object.dump(-1, ' ', false, json::error_handler_t::replace);
    m_file.append(QByteArrayView(m_begun ? ",\n" : "\n"));
    m_file.append(QByteArrayView(text.data(), qsizetype(text.size())));
    m_begun = true;
}

void RegistrationsWriter::finish()
{
    flush();
    m_pending.reset();
    m_file.append(QByteArrayView("\n]}\n"));
}

} // namespace quatuor
