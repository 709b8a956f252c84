// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sides.h"
#include "gui/metrics.h"

#include <QList>
#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;

namespace vv::gui {

/// The tracks of one side, with the one that is playing in the accent colour.
class SideList : public QWidget
{
    Q_OBJECT

public:
    explicit SideList(const Metrics &metrics, QWidget *parent = nullptr);

    /// `artists` are the release's: only a track by others says by whom.
    void setSide(const RecordSide &side, const QList<ArtistCredit> &artists);
    void clear();
    void setCurrent(int line);              ///< -1 = none
    [[nodiscard]] QWidget *current() const; ///< the title's label; null = none

private:
    using Row = std::array<QLabel *, 3>; ///< position, title, duration

    void addLine(const SideLine &line, const QList<ArtistCredit> &artists);
    void mark(const Row &row, bool on);

    Metrics m_metrics;
    QGridLayout *m_grid;
    RecordSide m_side;
    QList<ArtistCredit> m_artists;
    QList<Row> m_rows;
    int m_current = -1;
};

} // namespace vv::gui
