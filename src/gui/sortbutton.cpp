// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sortbutton.h"

#include "gui/widgets.h"
#include "models/columns.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace vv::gui {

QString sortKeyText(store::SortKey key)
{
    switch (key) {
    case store::SortKey::Artist:
        return SortButton::tr("Artist");
    case store::SortKey::Title:
        return SortButton::tr("Title");
    case store::SortKey::Year:
        return SortButton::tr("Year");
    case store::SortKey::Added:
        return SortButton::tr("Added");
    case store::SortKey::Rating:
        return SortButton::tr("Rating");
    case store::SortKey::Plays:
        return SortButton::tr("Most played");
    case store::SortKey::LastPlayed:
        return SortButton::tr("Last played");
    case store::SortKey::Label:
        return SortButton::tr("Label");
    case store::SortKey::OriginalYear:
        return SortButton::tr("Original year");
    case store::SortKey::Value:
        return SortButton::tr("Value");
    case store::SortKey::Random:
        return SortButton::tr("Random");
    case store::SortKey::CatalogueNumber:
        return models::columnTitle(models::Column::CatalogueNumber);
    case store::SortKey::Format:
        return models::columnTitle(models::Column::Format);
    case store::SortKey::Folder:
        return models::columnTitle(models::Column::Folder);
    case store::SortKey::Media:
        return models::columnTitle(models::Column::Media);
    case store::SortKey::Sleeve:
        return models::columnTitle(models::Column::Sleeve);
    case store::SortKey::Country:
        return models::columnTitle(models::Column::Country);
    case store::SortKey::Genres:
        return models::columnTitle(models::Column::Genres);
    case store::SortKey::Styles:
        return models::columnTitle(models::Column::Styles);
    case store::SortKey::Tags:
        return models::columnTitle(models::Column::Tags);
    }
    Q_UNREACHABLE();
}

SortButton::SortButton(bool touch, QWidget *parent)
    : QPushButton(parent)
    , m_touch(touch)
    , m_keys(new QActionGroup(this))
{
    setObjectName(u"sortButton"_s);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"sortMenu"_s);
    for (const store::SortKey key : models::kSortKeys) {
        QAction *action = menu->addAction(sortKeyText(key));
        action->setCheckable(true);
        action->setData(static_cast<int>(key));
        m_keys->addAction(action);
    }
    menu->addSeparator();
    m_reverse = menu->addAction(tr("The other way round"));
    m_reverse->setObjectName(u"reverseAction"_s);
    m_reverse->setCheckable(true);
    m_shuffle = menu->addAction(tr("Shuffle again"));
    m_shuffle->setObjectName(u"shuffleAction"_s);
    menu->addSeparator();
    m_headers = menu->addAction(tr("Group headers"));
    m_headers->setObjectName(u"groupHeadersAction"_s);
    m_headers->setCheckable(true);
    if (touch) { // what a long press offers too
        menu->addSeparator();
        QAction *pick = menu->addAction(tr("Select records"));
        pick->setObjectName(u"pickRecordsAction"_s);
        connect(pick, &QAction::triggered, this, &SortButton::pickingChosen);
    }
    connect(m_shuffle, &QAction::triggered, this, &SortButton::shuffleChosen);
    connect(m_headers, &QAction::triggered, this, &SortButton::groupHeadersChosen);
    setMenu(menu);
    connect(m_keys, &QActionGroup::triggered, this, [this](const QAction *action) {
        setSorting(models::usualSorting(static_cast<store::SortKey>(action->data().toInt())));
        Q_EMIT sortingChosen(m_sorting);
    });
    connect(m_reverse, &QAction::triggered, this, [this] {
        setSorting({m_sorting.key, !m_sorting.descending});
        Q_EMIT sortingChosen(m_sorting);
    });
    showSorting();
}

void SortButton::setSorting(const models::Sorting &sorting)
{
    m_sorting = sorting;
    showSorting();
}

void SortButton::setGroupHeaders(bool on)
{
    m_headers->setChecked(on);
}

void SortButton::showSorting()
{
    const bool usual = m_sorting == models::usualSorting(m_sorting.key);
    const auto actions = m_keys->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == static_cast<int>(m_sorting.key));
    const bool isRandom = m_sorting.key == store::SortKey::Random;
    m_reverse->setChecked(!usual);
    m_reverse->setVisible(!isRandom);
    m_shuffle->setVisible(isRandom);
    m_headers->setEnabled(!isRandom);
    const QString key = sortKeyText(m_sorting.key);
    if (m_touch && m_sorting.key == store::SortKey::Artist)
        setText(usual ? tr("A – Z") : tr("Z – A"));
    else
        setText(key);
    setArrow(this, usual || isRandom ? Qt::DownArrow : Qt::UpArrow);
    setAccessibleName(usual ? tr("Sorted by: %1").arg(key) : tr("Sorted by: %1, the other way round").arg(key));
    setToolTip(accessibleName());
}

} // namespace vv::gui
