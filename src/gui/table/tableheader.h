// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace vv::gui {

/**
 * The header of the table: a click sorts, a drag moves or resizes.
 *
 * By keyboard: Tab goes to it, left and right from column to column, Enter sorts; with Ctrl they move the column, with
 * Shift they make it narrower and wider; the menu key opens what a right click does.
 */
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    /// The column the keys are about; -1 when none is shown.
    [[nodiscard]] int currentSection() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void menuRequested(const QPoint &globalPosition);
    void sectionFocused(int section); ///< it should be seen

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int beside(int section, int step) const;
    void say();

    int m_current = -1;
};

} // namespace vv::gui
