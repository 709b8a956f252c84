// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vv::gui {

/// A rating as five stars, for looking at.
class StarsLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StarsLabel(int edge, QWidget *parent = nullptr);

    void setRating(int rating); ///< 0..5, 0 = none
    [[nodiscard]] int rating() const { return m_rating; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_edge;
    int m_rating = 0;
};

} // namespace vv::gui
