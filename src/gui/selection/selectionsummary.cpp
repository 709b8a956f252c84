// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/selection/selectionsummary.h"

#include "covers/coverservice.h"
#include "gui/wall/sleevepainter.h"
#include "gui/widgets.h"
#include "models/collectionmodel.h"
#include "models/roles.h"
#include "models/worth.h"

#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kSleeves = 4;
constexpr int kCoverEdge = 300; ///< as the cover service keeps them
constexpr double kTurn = 7;     ///< degrees between two of them
constexpr double kShare = 0.62; ///< of the width, for one sleeve
constexpr int kRadius = 4;

} // namespace

CoverFan::CoverFan(RecordSelection &selection, covers::CoverService &covers, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_covers(covers)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_covers, &covers::CoverService::ready, this, [this](const covers::CoverKey &key) {
        for (const Sleeve &sleeve : std::as_const(m_sleeves)) {
            if (sleeve.url == key.url)
                return update();
        }
    });
}

void CoverFan::refresh()
{
    m_sleeves.clear();
    const models::CollectionModel &model = m_selection.model();
    const auto ids = m_selection.ids(kSleeves);
    for (const InstanceId id : ids) {
        const QModelIndex index = model.index(model.rowOf(id));
        m_sleeves.append({index.data(models::ArtistRole).toString(), index.data(models::TitleRole).toString(),
                          index.data(models::CoverUrlRole).toString()});
        const covers::CoverKey key{m_sleeves.constLast().url, kCoverEdge};
        if (!key.url.isEmpty() && !m_covers.find(key) && !m_covers.hasFailed(key))
            m_covers.request(key);
    }
    update();
}

int CoverFan::heightForWidth(int width) const
{
    return static_cast<int>(width * 0.8);
}

QSize CoverFan::sizeHint() const
{
    return {220, heightForWidth(220)};
}

void CoverFan::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const double edge = std::min<double>(width() * kShare, height() * 0.8);
    const QRectF square(-edge / 2, -edge / 2, edge, edge);
    QPainterPath shape;
    shape.addRoundedRect(square, kRadius, kRadius);
    // The first one lies on top.
    for (qsizetype i = m_sleeves.size() - 1; i >= 0; --i) {
        const double place = static_cast<double>(i) - static_cast<double>(m_sleeves.size() - 1) / 2;
        painter.save();
        painter.translate(width() / 2.0 + place * edge * 0.16, height() / 2.0 + std::abs(place) * edge * 0.02);
        painter.rotate(place * kTurn);
        painter.save();
        painter.setClipPath(shape);
        const Sleeve &sleeve = m_sleeves[i];
        const QPixmap *cover = sleeve.url.isEmpty() ? nullptr : m_covers.find({sleeve.url, kCoverEdge});
        if (cover && !cover->isNull())
            painter.drawPixmap(square, *cover, QRectF(cover->rect()));
        else
            SleevePainter::paint(painter, square, sleeve.artist, sleeve.title);
        painter.restore();
        painter.setPen(QPen(palette().color(QPalette::Base), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shape);
        painter.restore();
    }
}

SelectionSummary::SelectionSummary(RecordSelection &selection, const models::Worth &worth, covers::CoverService &covers,
                                   QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_worth(worth)
    , m_fan(new CoverFan(selection, covers))
    , m_count(makeLabel(u"title"_s))
    , m_value(makeLabel(u"muted"_s))
    , m_keys(makeLabel(u"muted"_s))
{
    setObjectName(u"selectionSummary"_s);
    m_count->setObjectName(u"summaryCount"_s);
    m_value->setObjectName(u"summaryValue"_s);
    m_keys->setText(
        tr("What you change now is changed for all of them, and can be undone in one step. They can also be "
           "dragged to a folder."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(10);
    layout->addWidget(m_fan);
    layout->addWidget(m_count);
    layout->addWidget(m_value);
    layout->addWidget(m_keys);
    layout->addStretch(1);
    connect(&m_selection, &RecordSelection::changed, this, &SelectionSummary::showSelection);
    connect(&m_worth, &models::Worth::changed, this, &SelectionSummary::showSelection);
}

void SelectionSummary::showSelection()
{
    if (!m_selection.isMany())
        return;
    m_fan->refresh();
    m_count->setText(tr("%Ln record(s) selected", nullptr, m_selection.count()));
    const QString worth = m_worth.textOf(m_selection.ids());
    m_value->setText(worth);
    m_value->setVisible(!worth.isEmpty());
}

} // namespace vv::gui
