// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ranges, and what they mean together.
#include "cli/policyedit.h"

#include "cli/cli.h"
#include "cli/invocation.h"
#include "cli/values.h"

#include <QRegularExpression>

namespace quatuor::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

Outcome<PolicyEdit::Bounds> readBounds(const QString& text)
{
    static const QRegularExpression shape(u"^([a-z_]+)=([0-9]{1,4})(\\.\\.([0-9]{1,4})?)?$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return misuse(
            Cli::tr("“%1” does not say how many of a role: give something like elu=1..3, or elu=1.").arg(text));
    return PolicyEdit::Bounds{match.captured(1), match.captured(2).toInt(), readCount(match.captured(4))};
}

struct Size {
    int least = 0;
    int most = 0;
};

Outcome<Size> readSize(const QString& text)
{
    static const QRegularExpression shape(u"^(?:([0-9]{1,4})?\\.\\.)?([0-9]{1,4})$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return misuse(Cli::tr("“%1” is not a size: give something like 4..8.").arg(text));
    return Size{match.captured(1).toInt(), match.captured(2).toInt()};
}

int leastOf(const PolicyEdit& edit, const RoleBounds& role)
{
    for (const PolicyEdit::Bounds& bounds : edit.roles) {
        if (bounds.role == role.role.code)
            return bounds.least;
    }
    return role.least;
}

int leastSize(const PolicyEdit& edit, const CompositionPolicy& now)
{
    int sum = 0;
    for (const RoleBounds& role : now.roles)
        sum += leastOf(edit, role);
    return sum;
}

Outcome<Done> setSize(PolicyEdit& edit, const QString& text, const CompositionPolicy& now)
{
    if (isNone(text)) {
        edit.most = std::optional<int>();
        return Done{};
    }
    return then(readSize(text), [&](const Size& size) -> Outcome<Done> {
        const int least = leastSize(edit, now);
        if (size.least > least) {
            return misuse(Cli::tr(
                "The least size of a delegation follows from its roles, here %1: ask for more of a role instead.")
                              .arg(QString::number(least)));
        }
        edit.most = std::optional(size.most);
        return Done{};
    });
}

} // namespace

Outcome<PolicyEdit> readPolicyEdit(const Given& given, const CompositionPolicy& now)
{
    PolicyEdit edit;
    for (const QString& text : given.all("role"_L1)) {
        const Outcome<PolicyEdit::Bounds> bounds = readBounds(text);
        if (!bounds)
            return Unexpected{bounds.error()};
        edit.roles.push_back(*bounds);
    }
    edit.recommended = given.countOrNone("recommended"_L1);
    if (given.has("size"_L1)) {
        if (const Outcome<Done> set = setSize(edit, given.text("size"_L1), now); !set)
            return Unexpected{set.error()};
    }
    return edit;
}

} // namespace quatuor::cli
