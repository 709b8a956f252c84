// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vv::gui {

/**
 * A rating as five stars, for looking at; once it is made editable also for choosing: by click or tap, the arrows, or
 * the digits 0 to 5. Choosing the rating that is there again takes it away.
 *
 * It never changes what it shows by itself: that comes back through setRating().
 */
class StarsLabel : public QWidget
{
    Q_OBJECT

public:
    /// `edge` of a star; `cell`: how much room each takes for itself, where a finger has to hit it.
    explicit StarsLabel(int edge, int cell = 0, QWidget *parent = nullptr);

    void setRating(int rating); ///< 0..5, 0 = none
    [[nodiscard]] int rating() const { return m_rating; }
    void setEditable(bool editable);
    [[nodiscard]] bool isEditable() const { return m_editable; }
    void choose(int rating); ///< as a click on that star; what is there already is not chosen again
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void ratingChosen(int rating);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int starAt(const QPoint &position) const; ///< 1..5; 0 = none
    [[nodiscard]] QPointF centre(int star) const;           ///< 0..4
    [[nodiscard]] int pitch() const;
    void hover(int star);

    int m_edge;
    int m_cell;
    int m_rating = 0;
    int m_hovered = 0;
    int m_pressed = 0;
    bool m_editable = false;
};

} // namespace vv::gui
