// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "covers/coverservice.h"
#include "gui/metrics.h"

#include <QWidget>

namespace vv::gui {

/// The images of a record as a row of small ones. One stop of Tab: the arrows walk along it, Enter, Space, a click or a
/// tap opens one. What does not fit is counted at the end.
class ImageStrip : public QWidget
{
    Q_OBJECT

public:
    ImageStrip(covers::CoverService &covers, const Metrics &metrics, QWidget *parent = nullptr);

    void setImages(const QList<Image> &images);
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] covers::CoverKey key(const Image &image) const;
    [[nodiscard]] int fitting() const; ///< how many have room
    [[nodiscard]] QRect cell(int index) const;
    [[nodiscard]] int cellAt(const QPoint &position) const; ///< -1 = none
    void walk(int to);
    void paintCell(QPainter &painter, int index) const;

    covers::CoverService &m_covers;
    int m_edge;
    QList<Image> m_images;
    int m_current = 0;
    int m_pressed = -1;
};

} // namespace vv::gui
