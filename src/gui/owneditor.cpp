// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/owneditor.h"

#include "base/clock.h"
#include "models/backend.h"
#include "models/library.h"

namespace vv::gui {

OwnEditor::OwnEditor(models::Backend &backend, models::Library &library, Clock &clock)
    : m_backend(backend)
    , m_library(library)
    , m_clock(clock)
{}

template <class Change>
void OwnEditor::change(InstanceId copy, Change edit)
{
    const store::LocalFacts *local = m_library.localFacts();
    const auto facts = local && copy.isValid() ? local->of(copy) : Result<store::OwnFacts>(fail(Error{}));
    if (!facts)
        return;
    store::OwnFacts changed = *facts;
    edit(changed);
    if (changed != *facts)
        m_backend.setOwnFacts({{copy, changed}});
}

void OwnEditor::setTags(InstanceId copy, const QStringList &tags)
{
    change(copy, [&](store::OwnFacts &facts) { facts.tags = tags; });
}

void OwnEditor::setNote(InstanceId copy, const QString &note)
{
    change(copy, [&](store::OwnFacts &facts) { facts.note = note; });
}

void OwnEditor::setPurchase(InstanceId copy, const std::optional<store::Purchase> &purchase)
{
    change(copy, [&](store::OwnFacts &facts) { facts.purchase = purchase; });
}

void OwnEditor::lend(InstanceId copy, const QString &borrower, int days)
{
    const QDateTime now = m_clock.utc();
    const QDateTime due = days > 0 ? now.addDays(days) : QDateTime();
    change(copy, [&](store::OwnFacts &facts) { facts.loans.prepend({borrower, now, due, {}}); });
}

void OwnEditor::giveBack(InstanceId copy)
{
    change(copy, [&](store::OwnFacts &facts) {
        if (!facts.loans.isEmpty() && !facts.loans.constFirst().returned.isValid())
            facts.loans.first().returned = m_clock.utc();
    });
}

void OwnEditor::usePhoto(InstanceId copy, const models::PhotoInput &photo)
{
    if (copy.isValid())
        m_backend.setPhoto(copy, photo);
}

void OwnEditor::dropPhoto(InstanceId copy)
{
    if (hasPhoto(copy))
        m_backend.setPhoto(copy, {});
}

bool OwnEditor::hasPhoto(InstanceId copy) const
{
    const store::Photos *photos = m_library.photos();
    return photos && copy.isValid() && photos->has(copy).value_or(false);
}

QStringList OwnEditor::allTags() const
{
    const store::LocalFacts *local = m_library.localFacts();
    return local ? local->allTags().value_or(QStringList()) : QStringList();
}

QList<store::Likeness> OwnEditor::likenesses(InstanceId copy) const
{
    const store::LocalFacts *local = m_library.localFacts();
    return local ? local->likenesses(copy).value_or(QList<store::Likeness>()) : QList<store::Likeness>();
}

void OwnEditor::setOnPurpose(const store::Likeness &likeness, bool onPurpose)
{
    m_backend.setOnPurpose(likeness.kind, likeness.key, onPurpose);
}

} // namespace vv::gui
