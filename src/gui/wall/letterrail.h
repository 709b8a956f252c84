// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>
#include <QList>
#include <QStringList>

namespace vv::gui {

/**
 * The strip beside the wall with a mark for each letter, year, ... : a press or a drag goes there.
 *
 * It is a slider over the marks, for its keys and its accessibility. Marks that have no room are left out of the
 * picture, but a finger between two finds them.
 */
class LetterRail : public QAbstractSlider
{
    Q_OBJECT

public:
    /// `width` at least, more where a mark needs it.
    explicit LetterRail(int width, QWidget *parent = nullptr);

    void setMarks(const QStringList &marks);
    [[nodiscard]] int count() const noexcept { return static_cast<int>(m_marks.size()); }
    /// Highlights where the wall is; no signal.
    void setCurrent(int mark);
    /// The marks that are painted.
    [[nodiscard]] QList<int> shownMarks() const;
    [[nodiscard]] QRect markRect(int mark) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int mark);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void sliderChange(SliderChange change) override;

private:
    void take(int y);
    void say();
    [[nodiscard]] int markAt(int y) const;
    [[nodiscard]] int pitch() const; ///< least distance between two painted marks

    int m_width;
    bool m_isTelling = true; ///< false while the wall says where it is
    QStringList m_marks;
};

} // namespace vv::gui
