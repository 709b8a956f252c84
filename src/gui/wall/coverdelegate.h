// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "covers/coverservice.h"
#include "gui/elidedtexts.h"

#include <QCache>
#include <QColor>
#include <QMultiHash>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace vv::gui {

class CoverGridView;

/// The theme's part in a cell. The ground between the cells is the view's palette (QPalette::Window).
struct WallColors {
    QColor surface; ///< behind a cover that does not fill its square
    QColor text;
    QColor muted;
    QColor accent;   ///< ring of the selection
    QColor skeleton; ///< a cover that is on its way

    friend bool operator==(const WallColors &, const WallColors &) = default;
};

/**
 * Paints one cell of the wall: cover or drawn sleeve, title, "Artist · Year", rings for selection and focus.
 *
 * Uses the roles of models/roles.h. The picture is CoverUrlRole, or ThumbUrlRole where that is empty: one request to
 * the image host then serves the wall at every size and the detail pane.
 * Covers that are not in memory are asked for while painting and repainted one cell at a time when they come. While
 * the view is scrolled fast nothing is asked for; once it stands still, what is a screen away is asked for, too.
 * Without colours set it takes them from the palette.
 */
class CoverDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Installs nothing: call view->setItemDelegate(). Both must outlive the delegate.
    CoverDelegate(covers::CoverService *covers, CoverGridView *view);
    ~CoverDelegate() override;

    void setColors(const WallColors &colors);
    void setShowsYear(bool shows); ///< default true; the kiosk leaves the year out
    [[nodiscard]] bool showsYear() const noexcept { return m_showsYear; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] WallColors colors(const QPalette &palette) const;
    /// The cover or drawn sleeve of a row at this edge; null while it is on its way.
    [[nodiscard]] const QPixmap *face(const QModelIndex &index, int edge, qreal ratio, const QColor &surface) const;
    void paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QRect &cover,
                   const QModelIndex &index) const;
    [[nodiscard]] covers::CoverService *coverService() const noexcept { return m_covers; }

private:
    /// A cover or sleeve as it lands on the screen: scaled, fitted, corners rounded.
    struct FaceKey {
        QString name;   ///< URL, or artist and title of a drawn sleeve
        int pixels = 0; ///< edge on the screen
        bool drawn = false;

        friend bool operator==(const FaceKey &, const FaceKey &) = default;
        friend size_t qHash(const FaceKey &key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.name, key.pixels, key.drawn);
        }
    };

    [[nodiscard]] const QPixmap *coverFace(const covers::CoverKey &key, const FaceKey &faceKey, qreal ratio,
                                           const QColor &surface) const;
    [[nodiscard]] const QPixmap *sleeveFace(const QModelIndex &index, int edge, qreal ratio) const;
    const QPixmap *keep(const FaceKey &key, QPixmap pixmap) const;
    [[nodiscard]] const QPixmap &shadow(int edge, qreal ratio) const;
    void paintTick(QPainter *painter, const QStyleOptionViewItem &option, const QRect &cover,
                   const WallColors &colors) const;
    void paintRings(QPainter *painter, const QStyleOptionViewItem &option, const QRect &cover,
                    const WallColors &colors) const;
    void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &cell, const QModelIndex &index,
                   const WallColors &colors) const;
    void askAhead() const;
    void ask(const covers::CoverKey &key, const QModelIndex &index) const;
    void arrived(const covers::CoverKey &key);
    void settled();

    covers::CoverService *m_covers;
    CoverGridView *m_view;
    WallColors m_colors;
    bool m_showsYear = true;
    // Painting is const but has to remember what it asked for and what it has already put together.
    mutable QMultiHash<covers::CoverKey, QPersistentModelIndex> m_waiting;
    mutable QSet<covers::CoverKey> m_ahead; ///< of these, those that no cell has shown yet
    mutable QCache<FaceKey, QPixmap> m_faces;
    mutable QPixmap m_shadow;
    mutable ElidedTexts m_titles;
    mutable ElidedTexts m_subtitles;
};

} // namespace vv::gui
