// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/record/creditgroups.h"

#include "base/display.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

struct Role {
    QString name;
    QString detail;
};

/// Cuts at the commas that stand in no bracket.
QList<Role> rolesOf(const QString &text)
{
    QList<Role> roles;
    Role role;
    int depth = 0;
    const auto finish = [&] {
        role.name = role.name.simplified();
        role.detail = role.detail.simplified();
        if (!role.name.isEmpty() || !role.detail.isEmpty())
            roles += role;
        role = {};
    };
    for (const QChar c : text) {
        if (c == u'[' && depth++ == 0) {
            if (!role.detail.isEmpty())
                role.detail += u", "_s;
        } else if (c == u']' && depth > 0 && --depth == 0) {
            continue;
        } else if (c == u',' && depth == 0) {
            finish();
        } else {
            (depth > 0 ? role.detail : role.name) += c;
        }
    }
    finish();
    return roles;
}

template <class Groups>
auto &groupOf(Groups &groups, const QString &role)
{
    const auto found = std::ranges::find(groups, role, [](const auto &group) { return group.role; });
    if (found != groups.end())
        return *found;
    groups.append({role, {}});
    return groups.last();
}

void add(QList<CreditedName> &names, const CreditedName &name)
{
    const auto known = std::ranges::find_if(
        names, [&](const CreditedName &one) { return one.name == name.name && one.detail == name.detail; });
    if (known == names.end())
        names += name;
    else if (known->tracks.isEmpty() || name.tracks.isEmpty())
        known->tracks.clear();
    else
        known->tracks += u", "_s + name.tracks;
}

} // namespace

QList<RoleGroup> groupedByRole(const QList<ArtistCredit> &credits)
{
    QList<RoleGroup> groups;
    for (const ArtistCredit &credit : credits) {
        const QString name = plainName(credit.name);
        const QString shown = credit.anv.isEmpty() ? name : plainName(credit.anv);
        if (shown.isEmpty())
            continue;
        QList<Role> roles = rolesOf(credit.role);
        if (roles.isEmpty())
            roles += Role();
        for (const Role &role : std::as_const(roles))
            add(groupOf(groups, role.name).names, {shown, name.isEmpty() ? shown : name, role.detail, credit.tracks});
    }
    return groups;
}

QList<CompanyGroup> groupedByRole(const QList<LabelCredit> &companies)
{
    QList<CompanyGroup> groups;
    for (const LabelCredit &company : companies) {
        if (!company.name.isEmpty())
            groupOf(groups, company.role.trimmed()).companies += company;
    }
    return groups;
}

} // namespace vv::gui
