// SPDX-FileCopyrightText: 2026 The Quatuor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/delegateedits.h"

#include "core/rolewords.h"
#include "core/text.h"

namespace quatuor {

namespace {

template <class Field, class Value>
void set(Field& field, const std::optional<Value>& value)
{
    if (value)
        field = *value;
}

} // namespace

void applyWords(const DelegateEdit& edit, Delegate& delegate)
{
    const auto setText = [](QString& field, const std::optional<QString>& value) {
        if (value)
            field = text::cleaned(*value);
    };
    setText(delegate.person.givenName, edit.givenName);
    setText(delegate.person.familyName, edit.familyName);
    setText(delegate.person.email, edit.email);
    setText(delegate.person.phone, edit.phone);
    setText(delegate.organisation, edit.organisation);
    setText(delegate.jobTitle, edit.jobTitle);
    set(delegate.substitute, edit.substitute);
    set(delegate.contact, edit.contact);
    set(delegate.toCome, edit.toCome);
    set(delegate.toComeBy, edit.toComeBy);
    if (delegate.named())
        delegate.toCome = delegate.toCome && !edit.givenName && !edit.familyName;
}

Outcome<Done> applyRole(const DelegateEdit& edit, Delegate& delegate, const CompositionPolicy* policy)
{
    if (!edit.role)
        return Done{};
    const bool ofPolicy = policy != nullptr && policy->find(*edit.role) != nullptr;
    const std::optional<QString> role = ofPolicy ? edit.role : roleFromWords(*edit.role);
    if (!role)
        return refuse(RefusalKind::Usage, QLatin1StringView("role.unknown"), {{QLatin1StringView("role"), *edit.role}});
    delegate.role = *role;
    delegate.roleText.clear();
    return Done{};
}

} // namespace quatuor
