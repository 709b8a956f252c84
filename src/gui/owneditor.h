// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "store/localfacts.h"

namespace vv {
class Clock;
}
namespace vv::models {
class Backend;
class Library;
struct PhotoInput;
} // namespace vv::models

namespace vv::gui {

/**
 * What the user can do to what only this program knows of a copy. Each call is one step that can be undone; what would
 * change nothing is not asked for.
 * Thread: GUI.
 */
class OwnEditor
{
public:
    OwnEditor(models::Backend &backend, models::Library &library, Clock &clock);

    void setTags(InstanceId copy, const QStringList &tags);
    void setNote(InstanceId copy, const QString &note);
    void setPurchase(InstanceId copy, const std::optional<store::Purchase> &purchase);
    void lend(InstanceId copy, const QString &borrower, int days); ///< 0 = until it comes back
    void giveBack(InstanceId copy);
    void usePhoto(InstanceId copy, const models::PhotoInput &photo);
    void dropPhoto(InstanceId copy); ///< back to what Discogs has
    [[nodiscard]] bool hasPhoto(InstanceId copy) const;

    [[nodiscard]] QStringList allTags() const;
    [[nodiscard]] QList<store::Likeness> likenesses(InstanceId copy) const;
    void setOnPurpose(const store::Likeness &likeness, bool onPurpose);

private:
    /// Puts what `edit` makes of the copy's facts.
    template <class Change>
    void change(InstanceId copy, Change edit);

    models::Backend &m_backend;
    models::Library &m_library;
    Clock &m_clock;
};

} // namespace vv::gui
