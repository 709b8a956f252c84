// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/viewswitch.h"

#include "gui/metrics.h"
#include "gui/widgets.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vv::gui {

ViewSwitch::ViewSwitch(const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(u"viewSwitch"_s);
    setAccessibleName(tr("View"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.touch ? 6 : 2);
    const auto add = [&](CollectionView view, const QString &name, const QString &iconName, const QString &tip) {
        QToolButton *button = makeIconButton(name, iconName, tip);
        setKind(button, metrics.touch ? QString() : u"small"_s);
        button->setIconSize(QSize(metrics.icon, metrics.icon));
        button->setCheckable(true);
        m_buttons->addButton(button, static_cast<int>(view));
        layout->addWidget(button);
    };
    add(CollectionView::Wall, u"wallButton"_s, u"wall"_s, metrics.touch ? tr("Covers") : tr("Covers (Ctrl+Shift+1)"));
    if (!metrics.touch)
        add(CollectionView::Table, u"tableButton"_s, u"table"_s, tr("Table (Ctrl+Shift+2)"));
    add(CollectionView::Shelf, u"shelfButton"_s, u"shelf"_s, metrics.touch ? tr("Shelf") : tr("Shelf (Ctrl+Shift+3)"));
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(static_cast<CollectionView>(id)); });
}

void ViewSwitch::setView(CollectionView view)
{
    if (auto *button = m_buttons->button(static_cast<int>(view)))
        button->setChecked(true);
}

} // namespace vv::gui
