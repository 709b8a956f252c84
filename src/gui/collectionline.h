// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/settings.h"

#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace vv::gui {

class ViewSwitch;
struct Metrics;

/// The line above the records: the folder, what the query parser has to say, how many there are, how large and in which
/// view. In the kiosk it is not shown, and the search line says the count instead.
class CollectionLine : public QWidget
{
    Q_OBJECT

public:
    explicit CollectionLine(const Metrics &metrics, QWidget *parent = nullptr);

    void setFolder(const QString &name); ///< empty = all
    void setHints(const QStringList &hints);
    void setCount(int shown, int total);
    [[nodiscard]] QString count() const;
    /// What the records shown are worth, in words; empty = not known.
    void setWorth(const QString &text, const QString &explanation);
    void setView(CollectionView view);
    void setCoverEdge(int edge);

Q_SIGNALS:
    void viewChosen(vv::CollectionView view);
    void coverEdgeChosen(int edge);
    void columnsRequested(const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCount(); ///< and what they are worth, where there is room

    QLabel *m_where;
    QLabel *m_hints;
    QLabel *m_count;
    QToolButton *m_columns;
    QSlider *m_size;
    ViewSwitch *m_switch;
    QString m_counted;
    QString m_worth;
};

} // namespace vv::gui
