// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>
#include <QWidget>

class QTimer;

namespace vv::covers {
class CoverService;
}

namespace vv::gui {

class CoverLabel;

/// The cover, with its record half out of it. The record turns while it is told to, where motion is wanted, and costs
/// nothing else: only the visible half of its label is painted again, 20 times a second.
class PlayingSleeve : public QWidget
{
    Q_OBJECT

public:
    explicit PlayingSleeve(covers::CoverService &covers, QWidget *parent = nullptr);

    [[nodiscard]] CoverLabel *cover() const { return m_cover; }
    void setEdge(int edge); ///< of the cover; the widget is as wide as with the record
    /// The edge with which the whole is `width` wide.
    [[nodiscard]] static int edgeFor(int width);
    void setTurning(bool turning);

    /// The cover's colour, or that of the drawn sleeve.
    [[nodiscard]] QColor colour(const QString &artist, const QString &title) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QPointF centre() const;
    [[nodiscard]] qreal radius() const;
    void keepTurning();
    void drawDisc();
    void paintLabel(QPainter &painter) const;

    CoverLabel *m_cover;
    QPixmap m_disc; ///< all but the label, which is what turns
    QTimer *m_frame;
    int m_edge = 0;
    qreal m_angle = 0;
    bool m_turning = false;
};

} // namespace vv::gui
