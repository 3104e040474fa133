// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/webtext.h"

#include "exchange/letter/markup.h"

#include <algorithm>
#include <array>

namespace quatuor {

namespace {

constexpr qsizetype kNear = 2048; // no tag and no entity is longer

/// What is left out whole, from its beginning to its end.
struct Hidden {
    QLatin1StringView opening;
    QLatin1StringView closing;
};
constexpr std::array kHidden{
    Hidden{QLatin1StringView("<!--"), QLatin1StringView("-->")},
    Hidden{QLatin1StringView("<style"), QLatin1StringView("</style>")},
    Hidden{QLatin1StringView("<script"), QLatin1StringView("</script>")},
    Hidden{QLatin1StringView("<title"), QLatin1StringView("</title>")},
};

class WebText {
public:
    explicit WebText(QStringView html)
        : m_html(html)
    {
    }

    QString read()
    {
        for (qsizetype at = 0; at < m_html.size();) {
            const qsizetype step = m_html[at] == u'<' ? hiddenAt(at) : 0;
            at += step > 0 ? step : readAt(at);
        }
        return m_text.trimmed();
    }

private:
    /// Its length; 0: nothing hidden begins here. An end that is missing is looked for once, or a page full of such
    /// beginnings would take forever: from then on only the tag is left out.
    qsizetype hiddenAt(qsizetype at)
    {
        const QStringView rest = m_html.sliced(at);
        for (std::size_t i = 0; i < kHidden.size(); ++i) {
            if (!rest.startsWith(kHidden[i].opening, Qt::CaseInsensitive))
                continue;
            const qsizetype end = m_unclosed[i] ? -1 : rest.indexOf(kHidden[i].closing, 0, Qt::CaseInsensitive);
            m_unclosed[i] = end < 0;
            if (end >= 0)
                return end + kHidden[i].closing.size();
            return rest.first(std::min(kNear, rest.size())).indexOf(u'>') + 1;
        }
        return 0;
    }

    qsizetype readAt(qsizetype at)
    {
        const QStringView near = m_html.sliced(at, std::min(kNear, m_html.size() - at));
        if (const letter::Replacement tag = letter::tagAt(near, 0); tag.length > 0) {
            append(tag.text, false);
            return tag.length;
        }
        if (const letter::Replacement entity = letter::entityAt(near, 0); entity.length > 0) {
            append(entity.text, true);
            return entity.length;
        }
        const QChar c = near.front();
        append(c.isSpace() ? U' ' : c.unicode(), true);
        return 1;
    }

    /// Spaces are one, empty lines too.
    void append(char32_t c, bool written)
    {
        const bool blank = c == U' ' || c == U'\n' || c == U'\t';
        if (c == 0 || (blank && m_text.isEmpty()))
            return;
        if (c == U' ' && m_text.back().isSpace())
            return;
        if (c == U'\n' && !written) {
            while (m_text.endsWith(u' ') || m_text.endsWith(u'\t'))
                m_text.chop(1);
            if (m_text.endsWith(QLatin1StringView("\n\n")))
                return;
        }
        m_text += QChar::fromUcs4(c);
    }

    QStringView m_html;
    QString m_text;
    std::array<bool, kHidden.size()> m_unclosed{};
};

} // namespace

QString textOfWebPage(QStringView html)
{
    return WebText(html).read();
}

} // namespace quatuor
