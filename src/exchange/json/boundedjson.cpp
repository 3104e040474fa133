// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/boundedjson.h"

#include <set>

namespace quatuor {

namespace {

using nlohmann::json;

/// A text, or a number, that is longer than any registration needs. The parser would hold it several times over before
/// it could be asked.
bool hasLongToken(QByteArrayView bytes)
{
    constexpr QByteArrayView kBetween(",:[]{} \n\r\t");
    bool quoted = false;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        const bool ends = c == '"' || (!quoted && kBetween.contains(c));
        if (quoted && c == '\\')
            ++i;
        if (!ends)
            continue;
        if (i - begin > kLongestJsonText)
            return true;
        quoted = c == '"' ? !quoted : quoted;
        begin = i + 1;
    }
    return bytes.size() - begin > kLongestJsonText;
}

/// Looks at every event and keeps nothing but the keys of the objects that are open.
class Bounds : public nlohmann::json_sax<json> {
public:
    [[nodiscard]] const std::optional<Unexpected<Refusal>>& refusal() const { return m_refusal; }

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override { return open(); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(); }
    bool end_array() override { return close(); }

    bool key(string_t& key) override
    {
        if (m_open.back().size() == kMostJsonKeys)
            return stop("json.too-large", {QLatin1StringView("expected"), QString::number(kMostJsonKeys)});
        if (m_open.back().insert(key).second)
            return true;
        return stop("json.duplicate-key", {QLatin1StringView("seen"), QString::fromStdString(key)});
    }

    bool parse_error(std::size_t position, const std::string&, const json::exception&) override
    {
        return stop("json.malformed", {QLatin1StringView("seen"), QString::number(position)});
    }

private:
    bool open()
    {
        m_open.emplace_back();
        if (m_open.size() <= kDeepestJson)
            return true;
        return stop("json.too-deep", {QLatin1StringView("expected"), QString::number(kDeepestJson)});
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    bool stop(const char* code, Argument argument)
    {
        m_refusal = refuse(RefusalKind::Unreadable, QLatin1StringView(code), {std::move(argument)});
        return false;
    }

    std::vector<std::set<std::string>> m_open;
    std::optional<Unexpected<Refusal>> m_refusal;
};

} // namespace

Outcome<Done> checkBoundedJson(const QByteArray& bytes)
{
    if (hasLongToken(bytes))
        return refuse(RefusalKind::Unreadable, QLatin1StringView("json.too-large"));
    Bounds bounds;
    if (!json::sax_parse(bytes.begin(), bytes.end(), &bounds))
        return *bounds.refusal();
    return Done{};
}

Outcome<nlohmann::json> parseBoundedJson(const QByteArray& bytes)
{
    if (const Outcome<Done> bounded = checkBoundedJson(bytes); !bounded)
        return Unexpected{bounded.error()};
    return json::parse(bytes.begin(), bytes.end());
}

} // namespace quatuor
