// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/records.h"
#include "covers/coverservice.h"
#include "gui/metrics.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace vv::gui {

class ZoomView;

/**
 * The images of a record, one at a time and as large as they are, over the whole window.
 *
 * Wheel, two fingers, + and - zoom, 0 fits; dragging and the arrows move what is larger than the window, else they lead
 * to the next image. Esc goes back to where the focus was. While an image is on its way a smaller one stands in for it,
 * and the next one is fetched ahead.
 */
class ImageViewer : public QWidget
{
    Q_OBJECT

public:
    /// Lies over `window`, hidden.
    ImageViewer(covers::CoverService &covers, const Metrics &metrics, QWidget *window);

    void open(const QList<Image> &images, int first, const QString &title);
    void close();
    [[nodiscard]] int current() const { return m_current; }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUp();
    [[nodiscard]] bool takeKey(const QKeyEvent &event);
    void walk(int step);
    void go(int index);
    void showCurrent();
    void arrived(const covers::CoverKey &key);
    void placeButtons();
    void updateState();
    [[nodiscard]] covers::CoverKey key(int index) const;
    [[nodiscard]] QPixmap standIn(const Image &image) const;
    [[nodiscard]] QList<QWidget *> stops() const; ///< of Tab, in order

    covers::CoverService &m_covers;
    Metrics m_metrics;
    QList<Image> m_images;
    QString m_title;
    int m_current = 0;
    bool m_sharp = false;
    QPointer<QWidget> m_before;
    ZoomView *m_view;
    QLabel *m_count;
    QLabel *m_state;
    QToolButton *m_close;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_in;
    QToolButton *m_out;
    QToolButton *m_fit;
};

} // namespace vv::gui
