// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"

#include <QStyledItemDelegate>

class QListView;

namespace vv::gui {

/// A line of the sidebar: icon, name, and at the right the number in models::FolderModel::CountRole, if there is one.
class NavDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// How many things there wait for the user; shown in place of the count.
    static constexpr int kBadgeRole = Qt::UserRole + 11;

    /// A letter or two, in place of the count: where something is.
    static constexpr int kMarkRole = Qt::UserRole + 12;

    /// What is beside the words: less of it where large text leaves them no room.
    enum class Beside : quint8 { Usual, SmallIcon, Nothing };

    NavDelegate(const Metrics &metrics, const QIcon &fallback, QObject *parent);

    void setBeside(Beside beside) { m_beside = beside; }
    [[nodiscard]] Beside beside() const { return m_beside; }
    /// In pixels, for these words with a kMarkRole of one letter or a badge of one digit after them when `marked`.
    [[nodiscard]] static int widthFor(const QString &words, bool marked, const Metrics &metrics, const QFont &font,
                                      Beside beside);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Returns how much room it took at the end of the line. The words leave it `room`: a mere count goes where the
    /// words are whole only without it.
    int paintNumber(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place, const QModelIndex &index,
                    int room) const;

    Metrics m_metrics;
    Beside m_beside = Beside::Usual;
    QIcon m_fallback; ///< for rows without one of their own
};

/// Makes a list one of the sidebar's; `iconName` is for rows without an icon of their own.
void setUpNavList(QListView *list, const Metrics &metrics, const QString &iconName = QStringLiteral("folder"));

} // namespace vv::gui
