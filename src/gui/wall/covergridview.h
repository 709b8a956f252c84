// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/wall/groupheader.h"
#include "gui/wall/wallgeometry.h"

#include <QFont>
#include <QListView>
#include <QSet>
#include <QTimer>
#include <QVariant>

#include <functional>

namespace vv::gui {

/**
 * The wall of covers over any list model with the roles of models/roles.h, and what the table and the shelf, which
 * derive from it, do in the same way.
 *
 * Derived from QListView for its accessibility (a list with one child a row); the layout is replaced by WallGeometry,
 * because QListView lays out every row again on each resize and insert (platform-facts.md §13).
 * Covers stretch so that columns fill the width. The record at the top stays there when the width changes; selection
 * and current record survive a reset of the model: they are found again by InstanceRole through the model's match(),
 * which a model that knows its rows by id should override.
 * Groups of rows may have headers; the one of the group at the top stays there while its covers pass below it.
 * Scrolls by pixel. Enter activates. Keys that write text come out as typed() instead of QListView's own search.
 */
class CoverGridView : public QListView
{
    Q_OBJECT

public:
    explicit CoverGridView(QWidget *parent = nullptr);
    ~CoverGridView() override;

    /// The edge that covers should have at least, in device independent pixels.
    void setCoverEdge(int edge);
    [[nodiscard]] int coverEdge() const noexcept { return m_wishedEdge; }
    /// Between covers, both ways. Default 16.
    void setGap(int gap);
    /// Free space round all covers; at least half a gap, where the rings are drawn.
    void setWallMargins(const QMargins &margins);
    /// For fingers: kinetic scrolling, a tap selects and activates, a drag never does.
    void setTouchMode(bool touch);
    [[nodiscard]] bool touchMode() const noexcept { return m_touch; }
    /// For choosing several with a finger: a tap, or Enter, puts a record among the selected ones or takes it out.
    void setPicking(bool picking);
    [[nodiscard]] bool isPicking() const noexcept { return m_picking; }

    using HeaderText = std::function<GroupHeader(int group)>;
    /// Headers above groups of rows, by the first row of each; the text is asked for when one shows. None = no headers.
    void setGroups(const QList<int> &firstRows, const HeaderText &header);
    /// How tall all lines would be in a viewport of this width.
    [[nodiscard]] int contentHeightFor(int width) const;

    /// Rows of the model that are at least partly visible; {-1, -1} when there are none.
    [[nodiscard]] std::pair<int, int> visibleRows() const;
    /// visibleRows() and a screen before and after.
    [[nodiscard]] std::pair<int, int> nearbyRows() const;
    [[nodiscard]] const WallGeometry &geometryOfWall() const noexcept { return m_geometry; }
    /// True while the wall flies past too fast to look at; settled() follows.
    [[nodiscard]] bool isFlying() const;

    /// The first row that is seen, and how much of its line is scrolled out, in lines.
    [[nodiscard]] std::pair<int, double> top() const noexcept { return {m_anchorRow, m_anchorPart}; }
    /// Scrolls so that it is top(), also while the view has no size yet.
    void setTop(int row, double part = 0);
    [[nodiscard]] const QPersistentModelIndex &hovered() const noexcept { return m_hovered; }

    [[nodiscard]] const QFont &titleFont() const noexcept { return m_titleFont; }
    [[nodiscard]] const QFont &subtitleFont() const noexcept { return m_subtitleFont; }

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void setModel(QAbstractItemModel *model) override;
    void setRootIndex(const QModelIndex &index) override;
    void reset() override;
    void keyboardSearch(const QString &text) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;

Q_SIGNALS:
    void visibleRowsChanged(int first, int last); ///< as visibleRows()
    void settled();                               ///< 150 ms after the last movement, or other rows came
    void zoomRequested(int steps);                ///< Ctrl+wheel or two fingers, positive for larger
    void typed(const QString &text);
    void held(const QModelIndex &index, const QPoint &global); ///< a finger stayed on it; in touch mode

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;

    /// Where the cells are in a viewport of this width.
    [[nodiscard]] virtual WallGeometry measured(int width) const;
    [[nodiscard]] virtual int scrollStep() const { return m_geometry.lineHeight() / 4; } ///< of an arrow or a notch
    virtual void setHovered(const QModelIndex &index);
    [[nodiscard]] int count() const;
    [[nodiscard]] QModelIndex indexOf(int row) const;
    [[nodiscard]] QRect mirrored(const QRect &rect) const;
    [[nodiscard]] const QMargins &wallMargins() const noexcept { return m_margins; }
    [[nodiscard]] const QList<int> &groupStarts() const noexcept { return m_groups; }
    [[nodiscard]] GroupHeader header(int group) const { return m_header ? m_header(group) : GroupHeader(); }
    void relayout();

private:
    struct Remembered {
        QVariant current;
        QSet<qint64> selected; ///< by InstanceRole
        int row = 0;
    };

    [[nodiscard]] int topGroup() const;              ///< whose header is at the top
    [[nodiscard]] QRect headerRect(int group) const; ///< in the viewport
    void paintHeaders(QPainter &painter, const QRegion &region) const;
    void deriveFonts();
    [[nodiscard]] QRect placed(const QRect &cell) const; ///< in the viewport
    void pinch(double factor);
    void toggle(const QModelIndex &index);
    bool moveOnly(QKeyEvent *event);
    void noteHeld();
    void noteVisibleRows();
    void remember();
    void restore();

    int m_wishedEdge = 132;
    int m_gap = 16;
    QMargins m_margins{18, 10, 18, 18};
    bool m_touch = false;
    QFont m_titleFont; ///< derived once: a new QFont for each cell would look up its engine again
    QFont m_subtitleFont;
    QList<int> m_groups; ///< first rows
    HeaderText m_header;
    WallGeometry m_geometry;
    int m_keptColumn = 0; ///< that up and down keep, while the record they came to is the current one
    int m_columnKeptAt = -1;
    std::pair<int, int> m_visible{-1, -1};
    int m_anchorRow = 0;     ///< the record that stays at the top when the width changes
    double m_anchorPart = 0; ///< how far its line is scrolled out, in lines
    bool m_placing = false;  ///< the scroll bar is moved by us, not by the user
    int m_flown = 0;         ///< pixels since the wall last stood still
    QTimer m_settle;
    int m_zoomRest = 0;   ///< of Ctrl+wheel, in eighths of a degree
    double m_pinched = 1; ///< since the size last changed
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_pressed; ///< touch only
    QPoint m_pressedAt;
    QTimer m_hold; ///< touch only: runs while a finger stays where it went down
    bool m_picking = false;
    Remembered m_remembered;
    QList<QMetaObject::Connection> m_modelConnections;
};

} // namespace vv::gui
