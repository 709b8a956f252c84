// SPDX-License-Identifier: GPL-3.0-or-later
//
// The collection page's upper edge: search, order and what acts on all that is shown.
#include "gui/collectionpage.h"

#include "gui/collectionviews.h"
#include "gui/filters/filterbar.h"
#include "gui/icons.h"
#include "gui/searchfield.h"
#include "gui/sortbutton.h"
#include "gui/spinrecord.h"
#include "gui/viewswitch.h"
#include "gui/wallpane.h"
#include "gui/widgets.h"
#include "models/collectionmodel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kLeastSearch = 130;

} // namespace

QWidget *CollectionPage::makeBar()
{
    auto *bar = new QWidget;
    setKind(bar, m_metrics.touch ? QString() : u"toolbar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(m_metrics.touch ? QMargins(14, 10, 14, 8) : QMargins(18, 12, 18, 12));
    layout->setSpacing(10);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_sort);
    const auto addTool = [&](const QString &name, const QString &iconName, const QString &tip) {
        QToolButton *button = makeIconButton(name, iconName, tip);
        setKind(button, {});
        button->setIconSize(QSize(m_metrics.icon, m_metrics.icon));
        layout->addWidget(button);
        return button;
    };
    if (!m_metrics.touch)
        connect(addTool(u"filterButton"_s, u"filter"_s, tr("Put a condition together")), &QToolButton::clicked, this,
                [this] { m_filters->openBuilder(); });
    if (m_metrics.touch) {
        auto *views = new ViewSwitch(m_metrics);
        views->setView(m_views->kind());
        connect(views, &ViewSwitch::chosen, this, &CollectionPage::setView);
        layout->addWidget(views);
        connect(addTool(u"foldersButton"_s, u"folder"_s, tr("Folders")), &QToolButton::clicked, this,
                &CollectionPage::foldersRequested);
    }
    connect(addTool(u"addButton"_s, u"plus"_s, tr("Add a record")), &QToolButton::clicked, this,
            &CollectionPage::addRequested);
    if (m_metrics.touch) {
        auto *record = new SpinRecord(this);
        record->resize(record->sizeHint());
        connect(record, &SpinRecord::clicked, this, &CollectionPage::spin);
        m_spin = record;
    } else {
        m_search->setPlaceholderText(tr("Search, or artist:okoye year:1960..1969 -format:7\""));
        QPushButton *button = makeButton(u"spinButton"_s, tr("Spin"), u"primary"_s);
        button->setIcon(icon(u"spin"_s, QPalette::HighlightedText));
        button->setIconSize(QSize(m_metrics.icon, m_metrics.icon));
        button->setToolTip(tr("Pick a random record of those shown"));
        button->setAccessibleName(tr("Pick a random record"));
        connect(button, &QPushButton::clicked, this, &CollectionPage::spin);
        layout->addWidget(button);
        m_spin = button;
    }
    return bar;
}

/// In a narrow window, or with large text, a record on the button says it without the word.
void CollectionPage::fitBar()
{
    auto *spin = qobject_cast<QPushButton *>(m_spin);
    if (!spin)
        return;
    spin->setText(tr("Spin"));
    const int others = spin->parentWidget()->layout()->minimumSize().width() - m_search->minimumSizeHint().width();
    if (others + m_metrics.grown(kLeastSearch) > width())
        spin->setText({});
}

void CollectionPage::placeSpin()
{
    if (!m_metrics.touch)
        return;
    // Beside the keyboard it would hide half of what was found.
    m_spin->setVisible(m_model.rowCount() > 0 && !m_picking && height() >= 2 * m_spin->height());
    m_spin->move(width() - m_spin->width() - 14 - m_views->pane()->railWidth(), height() - m_spin->height() - 12);
    m_spin->raise();
}

} // namespace vv::gui
