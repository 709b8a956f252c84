// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/selection/recordselection.h"

#include <QWidget>

class QLabel;

namespace vv::covers {
class CoverService;
}
namespace vv::models {
class Worth;
}

namespace vv::gui {

/// The first covers of the selection, fanned like records pulled out of a shelf.
class CoverFan : public QWidget
{
    Q_OBJECT

public:
    CoverFan(RecordSelection &selection, covers::CoverService &covers, QWidget *parent = nullptr);

    void refresh(); ///< the selection is another one
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Sleeve {
        QString artist;
        QString title;
        QString url;
    };

    RecordSelection &m_selection;
    covers::CoverService &m_covers;
    QList<Sleeve> m_sleeves;
};

/// In the detail pane while several records are selected: how many, what they are worth, and which.
class SelectionSummary : public QWidget
{
    Q_OBJECT

public:
    SelectionSummary(RecordSelection &selection, const models::Worth &worth, covers::CoverService &covers,
                     QWidget *parent = nullptr);

private:
    void showSelection();

    RecordSelection &m_selection;
    const models::Worth &m_worth;
    CoverFan *m_fan;
    QLabel *m_count;
    QLabel *m_value;
    QLabel *m_keys;
};

} // namespace vv::gui
