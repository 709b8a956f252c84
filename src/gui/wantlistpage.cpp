// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/wantlistpage.h"

#include "base/settings.h"
#include "gui/errortext.h"
#include "gui/messagepanel.h"
#include "gui/wall/coverdelegate.h"
#include "gui/wall/covergridview.h"
#include "gui/widgets.h"
#include "models/syncstatus.h"
#include "models/wantlistmodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

WantlistPage::WantlistPage(models::WantlistModel &model, models::SyncStatus &status, covers::CoverService &covers,
                           Settings &settings, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_status(status)
    , m_settings(settings)
    , m_metrics(metrics)
    , m_count(makeLabel(u"muted"_s))
    , m_stack(new QStackedWidget)
    , m_wall(new CoverGridView)
    , m_message(new MessagePanel)
{
    setObjectName(u"wantlistPage"_s);
    m_wall->setObjectName(u"wantlistView"_s);
    m_wall->setAccessibleName(tr("Wantlist"));
    m_wall->setModel(&m_model);
    m_wall->setTouchMode(metrics.touch);
    m_wall->setItemDelegate(new CoverDelegate(&covers, m_wall));
    if (metrics.touch) {
        m_wall->setGap(12);
        m_wall->setWallMargins({14, 6, 14, 14});
    } else {
        m_wall->setWallMargins({18, 10, 8, 18}); // the scroll bar is the rest of the right margin
    }
    applySettings();
    m_stack->addWidget(m_wall);
    m_stack->addWidget(m_message);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(18, 16, 18, 6);
    head->addWidget(makeLabel(u"title"_s, tr("Wantlist")), 1);
    head->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);

    connect(m_wall->selectionModel(), &QItemSelectionModel::currentChanged, this, &WantlistPage::currentChanged);
    connect(m_wall, &QAbstractItemView::activated, this, &WantlistPage::opened);
    connect(&m_model, &models::WantlistModel::loaded, this, [this] {
        updateState();
        Q_EMIT currentChanged();
    });
    connect(&m_status, &models::SyncStatus::changed, this, &WantlistPage::updateState);
    updateState();
}

void WantlistPage::applySettings()
{
    m_wall->setCoverEdge(m_metrics.touch ? static_cast<int>(40 * m_metrics.pixelsPerMm) : m_settings.coverEdge());
}

void WantlistPage::updateState()
{
    const int count = m_model.rowCount();
    m_count->setText(tr("%Ln record(s)", nullptr, count));
    m_count->setVisible(count > 0);
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_wall) : m_message);
    if (count > 0)
        return;
    if (m_model.error()) {
        const ErrorText text = errorText(*m_model.error(), Doing::ReadingStore);
        m_message->show(u"warning"_s, text.what, text.todo);
    } else if (m_status.state() == models::SyncStatus::State::Syncing) {
        m_message->show(u"wantlist"_s, tr("Your wantlist is on its way"), tr("It comes after the collection."), {},
                        m_status.progress().percent);
    } else {
        m_message->show(u"wantlist"_s, tr("Nothing on the wantlist"),
                        tr("What you add to your wantlist on Discogs appears here after the next sync."));
    }
}

const Want *WantlistPage::current() const
{
    return m_model.wantAt(m_wall->currentIndex().row());
}

void WantlistPage::focusWall()
{
    m_wall->setFocus(Qt::OtherFocusReason);
    if (!m_wall->currentIndex().isValid() && m_model.rowCount() > 0 && !m_metrics.touch)
        m_wall->setCurrentIndex(m_model.index(0));
}

} // namespace vv::gui
