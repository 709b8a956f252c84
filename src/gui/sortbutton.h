// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sorting.h"

#include <QPushButton>

class QActionGroup;

namespace vv::gui {

/// Says in which order the wall is, and offers the others.
class SortButton : public QPushButton
{
    Q_OBJECT

public:
    /// `touch`: a short text, "A – Z" where that says it.
    explicit SortButton(bool touch, QWidget *parent = nullptr);

    void setSorting(const models::Sorting &sorting); ///< without a signal
    void setGroupHeaders(bool on);                   ///< without a signal

Q_SIGNALS:
    void sortingChosen(const vv::models::Sorting &sorting);
    void shuffleChosen(); ///< another random order
    void groupHeadersChosen(bool on);
    void pickingChosen(); ///< of several records, by tapping; touch only

private:
    void showSorting();

    bool m_touch;
    models::Sorting m_sorting;
    QActionGroup *m_keys;
    QAction *m_reverse;
    QAction *m_shuffle;
    QAction *m_headers;
};

/// The key in the user's words, e.g. "Most played".
[[nodiscard]] QString sortKeyText(store::SortKey key);

} // namespace vv::gui
