// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/add/addpage.h"

#include "gui/add/lookupline.h"
#include "gui/add/resultspane.h"
#include "gui/add/traypane.h"
#include "gui/editor.h"
#include "gui/widgets.h"
#include "models/adding.h"
#include "models/backend.h"
#include "models/library.h"
#include "models/pressingrow.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kTrayWidth = 372;
constexpr int kLeastTray = 244;
constexpr int kBesideNeeds = 640; ///< with text of the usual size
constexpr int kLeastList = 26;
constexpr int kLow = 140; ///< with the same

} // namespace

AddPage::AddPage(const Parts &parts, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_metrics(metrics)
    , m_found(parts.library, parts.backend.adding())
    , m_tray(parts.library, parts.backend.adding())
    , m_line(new LookupLine(metrics))
    , m_results(new ResultsPane(m_found, parts.editor, parts.covers, metrics))
    , m_trayPane(new TrayPane({m_tray, parts.backend.adding(), parts.library, parts.editor, parts.covers}, metrics))
{
    setObjectName(u"addPage"_s);
    if (metrics.touch)
        setFocusPolicy(Qt::StrongFocus);
    build(metrics);
    for (QListView *list : {m_results->list(), m_trayPane->list()})
        list->installEventFilter(this);
    connect(m_line, &LookupLine::entered, this, &AddPage::enter);
    connect(m_line, &LookupLine::changed, this, &AddPage::showHint);
    connect(m_line, &LookupLine::downPressed, this, [this] {
        if (!m_results->takeFocus() && m_tray.rowCount() > 0)
            m_trayPane->list()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_results, &ResultsPane::taken, this, &AddPage::take);
    connect(m_results, &ResultsPane::upPressed, m_line, &LookupLine::takeFocus);
    connect(m_trayPane, &TrayPane::chooseRequested, this, &AddPage::choose);
    connect(m_trayPane, &TrayPane::findRequested, this, &AddPage::find);
    connect(&m_tray, &models::TrayModel::loaded, this, &AddPage::trayLoaded);
    connect(&m_parts.editor, &Editor::editsChanged, this, &AddPage::showHint);
    connect(&m_parts.backend, &models::Backend::edited, this, &AddPage::edited);
    trayLoaded();
}

void AddPage::build(const Metrics &metrics)
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setSpacing(10);
    column->setContentsMargins(metrics.touch ? QMargins(14, 12, 14, 12) : QMargins(28, 22, 20, 16));
    m_head = makeLabel(u"head"_s, tr("Add records"));
    m_toggle = makeButton(u"trayToggle"_s, {}, u"big"_s);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_results);
    m_stack->addWidget(m_trayPane);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_line, 1);
    row->addWidget(m_toggle, 0, Qt::AlignTop);
    column->addWidget(m_head);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    connect(m_toggle, &QPushButton::clicked, this, [this] { showTray(!showsTray()); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(left, 2);
    if (metrics.touch) {
        m_head->hide();
        m_stack->setMinimumHeight(metrics.grown(kLeastList)); // and not what the page behind needs
        return;
    }
    m_side = new QWidget;
    m_side->setObjectName(u"addTraySide"_s);
    m_side->setAttribute(Qt::WA_StyledBackground);
    setKind(m_side, u"sideAtEnd"_s);
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(18, 22, 18, 16);
    // A strut and no least width of the widget: with large text its buttons need more.
    side->addSpacerItem(new QSpacerItem(kLeastTray, 0));
    m_side->setMaximumWidth(metrics.grown(kTrayWidth));
    layout->addWidget(m_side, 1);
    arrange();
}

/// The tray beside what is found; or, where there is no room for both, one of them at a time.
void AddPage::arrange()
{
    const bool beside = width() >= m_metrics.grown(kBesideNeeds);
    m_head->setVisible(beside);
    m_toggle->setHidden(beside);
    m_side->setVisible(beside);
    if (beside == (m_trayPane->parentWidget() == m_side))
        return;
    if (beside) {
        m_stack->removeWidget(m_trayPane);
        static_cast<QVBoxLayout *>(m_side->layout())->insertWidget(0, m_trayPane);
    } else {
        m_side->layout()->removeWidget(m_trayPane);
        m_stack->addWidget(m_trayPane);
    }
    m_stack->setCurrentWidget(m_results);
    m_trayPane->setBeside(!beside);
    m_trayPane->setVisible(beside);
    trayLoaded();
}

void AddPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_side)
        arrange();
    else
        m_line->setLow(height() < m_metrics.grown(kLow));
}

void AddPage::takeFocus()
{
    showTray(false);
    m_line->takeFocus();
}

bool AddPage::showsTray() const
{
    return m_trayPane->parentWidget() == m_side || m_stack->currentWidget() == m_trayPane;
}

void AddPage::showTray(bool shows)
{
    if (m_side && m_trayPane->parentWidget() == m_side)
        return;
    m_stack->setCurrentWidget(shows ? static_cast<QWidget *>(m_trayPane) : m_results);
    trayLoaded();
}

void AddPage::addTray()
{
    m_trayPane->addAll();
}

void AddPage::refresh()
{
    m_found.refresh();
    m_trayPane->refresh();
    showHint();
}

void AddPage::showHint()
{
    const auto lookup = m_line->lookup();
    if (!lookup || lookup->kind != LookupKind::Release)
        return;
    const ReleaseId release{lookup->text.toLongLong()};
    const QString owned = models::ownedText(m_parts.library.ownership({release}).value(release));
    if (!owned.isEmpty())
        m_line->setHint(owned);
}

void AddPage::enter(const Lookup &lookup)
{
    const bool direct = lookup.kind == LookupKind::Barcode || lookup.kind == LookupKind::Release;
    if (!direct) {
        m_results->setPurpose({});
        showTray(false);
        m_found.search(lookup);
        return;
    }
    m_choosing = 0;
    m_scanned.clear();
    store::TrayRow row = m_trayPane->fresh();
    if (lookup.kind == LookupKind::Barcode)
        row.barcode = m_scanned = lookup.text;
    else
        row.pressings = {Pressing{.id = {lookup.text.toLongLong()}}};
    m_newest = m_tray.rowCount() > 0 ? m_tray.at(0)->id : 0;
    m_line->clear();
    m_line->takeFocus(); // for the next one
    if (lookup.kind == LookupKind::Barcode) {
        using State = Connectivity::State;
        const bool isOffline = m_parts.backend.connectivity().state == State::Offline;
        m_line->say(u"muted"_s,
                    isOffline
                        ? tr("No connection: barcode %1 waits in the tray, and is looked up later.").arg(lookup.text)
                        : tr("Looking up barcode %1…").arg(lookup.text));
    } else {
        m_line->say(u"ok"_s, tr("Release %1 is in the tray.").arg(lookup.text));
    }
    m_parts.backend.adding().putInTray({row});
}

void AddPage::trayLoaded()
{
    m_toggle->setText(showsTray() ? tr("Search") : tr("Tray · %1").arg(numberText(m_tray.rowCount())));
    if (m_scanned.isEmpty())
        return;
    const auto found = std::ranges::find_if(
        m_tray.rows(), [this](const store::TrayRow &row) { return row.barcode == m_scanned && row.id > m_newest; });
    if (found == m_tray.rows().end() || found->state() == store::TrayRow::State::Waiting)
        return;
    const QString barcode = std::exchange(m_scanned, {});
    const store::TrayRow row = *found;
    switch (row.state()) {
    case store::TrayRow::State::Ready:
        m_line->say(u"ok"_s,
                    tr("In the tray: %1")
                        .arg(models::pressingData(row.pressings.constFirst(), {}, Qt::DisplayRole).toString()));
        return;
    case store::TrayRow::State::Several:
        if (m_line->text().isEmpty()) // unless somebody is at something else already
            choose(row);
        return;
    case store::TrayRow::State::Unknown:
        m_line->say(u"danger"_s,
                    tr("Discogs knows no record with the barcode %1. It stays in the tray: find the record otherwise, "
                       "or take it out.")
                        .arg(barcode));
        return;
    case store::TrayRow::State::Waiting:
        return;
    }
}

void AddPage::choose(const store::TrayRow &row)
{
    m_choosing = row.id;
    m_found.show(row.pressings);
    m_results->setPurpose(
        tr("%n pressings have the barcode %1: choose yours", nullptr, static_cast<int>(row.pressings.size()))
            .arg(row.barcode));
    showTray(false);
    m_line->say(u"accent"_s, tr("Which one is it?"));
    if (m_trayPane->isAncestorOf(window()->focusWidget()))
        (void)m_results->takeFocus();
}

void AddPage::find(const store::TrayRow &row)
{
    m_choosing = row.id;
    m_found.clear();
    showTray(false);
    m_line->clear();
    m_line->takeFocus();
    m_line->say(u"accent"_s, tr("Find the record with the barcode %1 by other words.").arg(row.barcode));
}

void AddPage::take(const Pressing &pressing)
{
    const int known = m_tray.rowOf(m_choosing);
    store::TrayRow row = known < 0 ? m_trayPane->fresh() : *m_tray.at(known);
    row.pressings = {pressing};
    const bool resolves = known >= 0;
    m_choosing = 0;
    m_parts.backend.adding().putInTray({row});
    m_line->say(u"ok"_s, tr("In the tray: %1").arg(models::pressingData(pressing, {}, Qt::DisplayRole).toString()));
    if (resolves) { // the other pressings are not wanted
        m_results->setPurpose({});
        m_found.clear();
        m_line->takeFocus();
    }
}

/// Beside the kiosk's keyboard there is no room for the bar that says it elsewhere.
void AddPage::edited(const QList<store::Edit> &edits, bool undone)
{
    const bool adds = !edits.isEmpty()
        && std::ranges::all_of(edits, [](const store::Edit &edit) { return edit.kind == store::EditKind::Add; });
    if (adds && !undone)
        m_line->say(u"ok"_s, tr("%Ln record(s) added to your collection", nullptr, static_cast<int>(edits.size())));
}

bool AddPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QString typed = key->text();
    const bool isWord = !typed.isEmpty() && typed.front().isPrint() && !typed.front().isSpace();
    if (!isWord || (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)))
        return QWidget::eventFilter(watched, event);
    m_line->clear();
    m_line->type(typed);
    return true;
}

} // namespace vv::gui
