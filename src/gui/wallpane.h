// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/grouping.h"

#include <QWidget>

namespace vv::models {
class CollectionModel;
}

namespace vv::gui {

class CoverGridView;
class LetterRail;
struct Metrics;

/// A view of the collection (wall, table or shelf), the headers of its groups and the letter rail beside it.
class WallPane : public QWidget
{
    Q_OBJECT

public:
    /// `wall` becomes its child.
    WallPane(models::CollectionModel &model, const Metrics &metrics, CoverGridView *wall, QWidget *parent = nullptr);

    [[nodiscard]] CoverGridView *wall() const { return m_wall; }
    void setGroupHeaders(bool on);
    /// Selects the first record of the next group, or of the one before.
    void goToNextGroup();
    void goToPreviousGroup();
    /// What the rail takes of the width; 0 while there is nothing to jump to.
    [[nodiscard]] int railWidth() const;

Q_SIGNALS:
    void railToggled(); ///< it came or went

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void regroup();
    void placeRail();
    void follow();
    void jump(int mark);
    void select(int group);
    [[nodiscard]] int currentGroup() const;
    [[nodiscard]] int markOf(int group) const;

    models::CollectionModel &m_model;
    CoverGridView *m_wall;
    LetterRail *m_rail;
    QList<models::Grouping::Mark> m_marks;
    bool m_headers = true;
    bool m_isJumping = false;
};

} // namespace vv::gui
