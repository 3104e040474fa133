// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One pass over the words.
#include "cli/optionscan.h"

#include "cli/cli.h"
#include "cli/nearest.h"
#include "cli/values.h"

#include <algorithm>

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "--name=value" apart.
struct Word {
    QString name; ///< with its dashes
    std::optional<QString> value;
};

bool looksLikeOption(const QString& word)
{
    return word.size() > 1 && word.startsWith(u'-') && !word[1].isDigit();
}

Word split(const QString& word)
{
    const qsizetype equals = word.startsWith("--"_L1) ? word.indexOf(u'=') : -1;
    return equals < 0 ? Word{word, std::nullopt} : Word{word.first(equals), word.mid(equals + 1)};
}

const Option* find(std::span<const Option> options, const QString& name)
{
    const auto at
        = std::find_if(options.begin(), options.end(), [&](const Option& one) { return dashed(one.name) == name; });
    return at == options.end() ? nullptr : &*at;
}

QString unknownOption(const QString& name, std::span<const Option> options)
{
    QStringList names;
    for (const Option& option : options)
        names += dashed(option.name);
    const QString near = nearest(name, names);
    if (near.isEmpty())
        return Cli::tr("There is no option “%1” here.").arg(name);
    return Cli::tr("There is no option “%1” here. Did you mean “%2”?").arg(name, near);
}

class Scanner {
public:
    Scanner(const QStringList& words, std::span<const Option> options, Unknown unknown)
        : m_words(words)
        , m_options(options)
        , m_unknown(unknown)
    {
    }

    Outcome<Scanned, QString> scan()
    {
        for (; m_at < m_words.size() && m_error.isEmpty(); ++m_at) {
            const QString& word = m_words[m_at];
            if (word == "--"_L1)
                return takeRest();
            if (looksLikeOption(word))
                takeOption(split(word));
            else
                m_result.rest += word;
        }
        return result();
    }

private:
    Outcome<Scanned, QString> result()
    {
        if (!m_error.isEmpty())
            return Unexpected{m_error};
        return std::move(m_result);
    }

    /// Everything after "--" is an argument; for whoever reads the rest next, the mark stays.
    Outcome<Scanned, QString> takeRest()
    {
        m_result.rest += m_words.mid(m_unknown == Unknown::Kept ? m_at : m_at + 1);
        return result();
    }

    void takeOption(const Word& word)
    {
        const Option* option = find(m_options, word.name);
        if (option != nullptr)
            takeKnown(*option, word);
        else if (m_unknown == Unknown::Kept)
            m_result.rest += m_words[m_at];
        else
            m_error = unknownOption(word.name, m_options);
    }

    void takeKnown(const Option& option, const Word& word)
    {
        if (m_result.given.has(option.name) && option.presence != Presence::Repeatable) {
            m_error = Cli::tr("The option “%1” is given twice.").arg(word.name);
            return;
        }
        if (option.kind == ValueKind::Flag)
            return takeFlag(option, word);
        std::optional<QString> value = word.value;
        if (!value && m_at + 1 < m_words.size() && !m_words[m_at + 1].startsWith("--"_L1))
            value = m_words[++m_at];
        takeValue(option, word.name, value);
    }

    void takeFlag(const Option& option, const Word& word)
    {
        if (word.value)
            m_error = Cli::tr("The option “%1” takes no value.").arg(word.name);
        m_result.given.add(option.name, {});
    }

    void takeValue(const Option& option, const QString& name, const std::optional<QString>& value)
    {
        if (!value)
            m_error
                = Cli::tr("The option “%1” needs a value: %2.").arg(name, describe(option.kind, option.placeholder));
        else if (!isValue(option.kind, *value, option.placeholder))
            m_error = Cli::tr("“%1” is not a value of “%2”: give %3.")
                          .arg(*value, name, describe(option.kind, option.placeholder));
        else
            m_result.given.add(option.name, *value);
    }

    const QStringList& m_words;
    std::span<const Option> m_options;
    Unknown m_unknown;
    qsizetype m_at = 0;
    Scanned m_result;
    QString m_error;
};

} // namespace

Outcome<Scanned, QString> scanOptions(const QStringList& words, std::span<const Option> options, Unknown unknown)
{
    return Scanner(words, options, unknown).scan();
}

const Option* firstMissing(const Given& given, std::span<const Option> options)
{
    const auto at = std::find_if(options.begin(), options.end(),
        [&](const Option& one) { return one.presence == Presence::Required && !given.has(one.name); });
    return at == options.end() ? nullptr : &*at;
}

} // namespace quatuor::cli
