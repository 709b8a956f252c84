// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/syncpage.h"

#include "base/clock.h"
#include "gui/editor.h"
#include "gui/edittext.h"
#include "gui/syncpanel.h"
#include "gui/synctext.h"
#include "gui/timetext.h"
#include "gui/widgets.h"
#include "models/backend.h"
#include "models/syncjournal.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

constexpr int kMostWidth = 900;

} // namespace

SyncPage::SyncPage(models::SyncStatus &status, models::SyncJournal &journal, models::Backend &backend, Editor &editor,
                   Clock &clock, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_editor(editor)
    , m_clock(clock)
    , m_panel(new SyncPanel(status, backend, clock, metrics))
    , m_conflicts(new SyncSection(u"conflictSection"_s, tr("Conflicts"),
                                  tr("Nothing was changed both here and on Discogs."), metrics))
    , m_waiting(new SyncSection(u"waitingSection"_s, tr("Waiting to be sent"),
                                tr("Everything that was changed here is on Discogs, too."), metrics))
    , m_changes(new SyncSection(u"changesSection"_s, tr("Changed on Discogs"),
                                tr("When somebody corrects one of your releases in the database, it is listed here."),
                                metrics))
    , m_removed(new SyncSection(u"removedSection"_s, tr("Removed records"),
                                tr("No record was removed. Those that are keep their plays and notes here."), metrics))
    , m_history(new SyncSection(u"historySection"_s, tr("Past syncs"), tr("There was no sync yet."), metrics))
{
    setObjectName(u"syncPage"_s);
    if (metrics.touch)
        setFocusPolicy(Qt::StrongFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout;
    column->setSpacing(14);
    column->addWidget(makeLabel(u"head"_s, tr("Sync")));
    for (QWidget *part :
         {static_cast<QWidget *>(m_panel), static_cast<QWidget *>(m_conflicts), static_cast<QWidget *>(m_waiting),
          static_cast<QWidget *>(m_changes), static_cast<QWidget *>(m_removed), static_cast<QWidget *>(m_history)})
        column->addWidget(part);
    column->addStretch(1);
    auto *middle = new QWidget;
    middle->setMaximumWidth(grownWithText(kMostWidth));
    column->setContentsMargins(0, 0, 0, 0);
    middle->setLayout(column);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(metrics.touch ? QMargins(16, 14, 16, 16) : QMargins(28, 22, 28, 24));
    row->addWidget(middle, 1000);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QScrollArea *scroll = makeScroll(content, metrics.touch);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(scroll);

    connectButtons(backend);
    connect(m_panel, &SyncPanel::connectRequested, this, &SyncPage::connectRequested);
    connect(m_panel, &SyncPanel::changeTokenRequested, this, &SyncPage::changeTokenRequested);
    connect(&m_journal, &models::SyncJournal::editsChanged, this, &SyncPage::showEdits);
    connect(&m_journal, &models::SyncJournal::listsChanged, this, &SyncPage::showLists);
}

void SyncPage::connectButtons(models::Backend &backend)
{
    const auto conflicts = [this] { return m_journal.conflicts(); };
    offerForAll(
        m_conflicts, u"keepAll"_s, tr("Keep all of mine"),
        [](int count) {
            return tr("Send your side of %Ln conflict(s)? What Discogs has there is overwritten for good.", nullptr,
                      count);
        },
        conflicts, [this](const Edits &edits) { m_editor.resolve(edits, store::Side::Mine); });
    offerForAll(
        m_conflicts, u"takeAll"_s, tr("Take all of Discogs’"),
        [](int count) {
            return tr("Take Discogs’ side of %Ln conflict(s)? What you changed there is lost for good.", nullptr,
                      count);
        },
        conflicts, [this](const Edits &edits) { m_editor.resolve(edits, store::Side::Discogs); });
    offerForAll(
        m_waiting, u"withdrawAll"_s, tr("Withdraw all"),
        [](int count) { return tr("Withdraw %Ln change(s)? They are lost for good.", nullptr, count); },
        [this] { return m_journal.waiting(); }, [this](const Edits &edits) { m_editor.withdraw(edits); });
    connect(m_changes->addButton(u"clearChangesButton"_s, tr("Clear the list")), &QPushButton::clicked, &backend,
            &models::Backend::forgetCatalogueChanges);
}

void SyncPage::offerForAll(SyncSection *section, const QString &name, const QString &text,
                           const std::function<QString(int)> &question, const std::function<Edits()> &those,
                           const std::function<void(const Edits &)> &decided)
{
    const auto asked = std::make_shared<Edits>();
    section->addDecision(
        name, text,
        [asked, those, question] {
            *asked = those();
            return question(static_cast<int>(asked->size()));
        },
        [asked, those, decided] {
            const auto now = those();
            Edits still;
            std::ranges::copy_if(*asked, std::back_inserter(still), [&now](const store::PendingEdit &edit) {
                return std::ranges::find(now, edit.id, &store::PendingEdit::id) != now.end();
            });
            if (!still.isEmpty())
                decided(still);
        });
}

void SyncPage::takeFocus()
{
    m_panel->takeFocus();
}

void SyncPage::showEvent(QShowEvent *event)
{
    m_journal.setFollowed(true);
    showEdits();
    showLists();
    QWidget::showEvent(event);
}

void SyncPage::hideEvent(QHideEvent *event)
{
    m_journal.setFollowed(false);
    QWidget::hideEvent(event);
}

std::function<void()> SyncPage::opens(InstanceId instance)
{
    if (!instance.isValid())
        return {};
    return [this, instance] { Q_EMIT openRequested(instance); };
}

void SyncPage::showEdits()
{
    if (!isVisible())
        return; // it is read again when the page is shown
    QList<SyncRow> conflicts;
    const auto clashes = m_journal.conflicts();
    for (const store::PendingEdit &edit : clashes)
        conflicts.append(conflictRow(edit));
    m_conflicts->setRows(conflicts);
    QList<SyncRow> waiting;
    const auto rest = m_journal.waiting();
    for (const store::PendingEdit &edit : rest)
        waiting.append(waitingRow(edit));
    m_waiting->setRows(waiting);
}

void SyncPage::showLists()
{
    QList<SyncRow> changes;
    for (const store::CatalogueChange &change : m_journal.changes())
        changes.append(changeRow(change));
    m_changes->setRows(changes);
    QList<SyncRow> removed;
    for (const store::RemovedCopy &copy : m_journal.removed())
        removed.append(removedRow(copy));
    m_removed->setRows(removed);
    QList<SyncRow> runs;
    for (const store::SyncRun &run : m_journal.runs()) {
        const bool failed = run.result == "failed"_L1; // else they are warnings
        runs.append({.title = QString(runKindText(run.kind) + u" · "_s + momentText(run.started, m_clock.utc())),
                     .lines = {QString(runResultText(run) + u" · "_s + runChangesText(run))},
                     .note = failed ? QString() : run.error,
                     .problem = failed ? run.error : QString()});
    }
    m_history->setRows(runs);
}

SyncRow SyncPage::conflictRow(const store::PendingEdit &edit)
{
    const auto value = [kind = edit.edit.kind](const QString &text) { return valueText(kind, text); };
    const bool removes = edit.edit.kind == store::EditKind::Remove;
    const QString theirs = edit.theirsText ? value(*edit.theirsText) : tr("removed");
    const QList<store::PendingEdit> alone{edit};
    return {.key = QString::number(edit.id),
            .title = subjectText(edit),
            .open = opens(removes ? InstanceId() : edit.edit.instance),
            .lines = {propertyText(edit), tr("Here: %1").arg(removes ? tr("removed") : value(edit.valueText)),
                      tr("On Discogs: %1").arg(theirs)},
            .note = tr("Before: %1 · changed here %2").arg(value(edit.baseText), agoText(edit.edited, m_clock.utc())),
            .buttons
            = {{u"keepMineButton"_s, tr("Keep mine"), [this, alone] { m_editor.resolve(alone, store::Side::Mine); }},
               {u"takeTheirsButton"_s, tr("Take Discogs’"),
                [this, alone] { m_editor.resolve(alone, store::Side::Discogs); }}}};
}

SyncRow SyncPage::waitingRow(const store::PendingEdit &edit)
{
    const QList<store::PendingEdit> alone{edit};
    SyncRow row{.key = QString::number(edit.id),
                .title = subjectText(edit),
                .open = opens(edit.edit.kind == store::EditKind::Remove ? InstanceId() : edit.edit.instance),
                .lines = {changeText(edit)},
                .note = agoText(edit.edited, m_clock.utc()),
                .problem = edit.problem};
    if (const auto *making = m_journal.failedFolderOf(edit); making && row.problem.isEmpty())
        row.problem = tr("Waits for the folder “%1”, which could not be made.").arg(making->edit.value);
    if (edit.state == store::EditState::Failed)
        row.buttons.append({u"retryEditButton"_s, tr("Try again"), [this, alone] { m_editor.retry(alone); }});
    row.buttons.append({u"withdrawEditButton"_s, tr("Withdraw"), [this, alone] { m_editor.withdraw(alone); }});
    return row;
}

SyncRow SyncPage::changeRow(const store::CatalogueChange &change)
{
    return {
        .key = QString(QString::number(change.release.value) + change.property + change.before + u'→' + change.after),
        .title = recordText(change.artist, change.title),
        .open = opens(change.instance),
        .lines = {tr("%1: %2 → %3", "property, before, after")
                      .arg(cataloguePropertyText(change.property), change.before.isEmpty() ? tr("none") : change.before,
                           change.after.isEmpty() ? tr("none") : change.after)},
        .note = agoText(change.noticed, m_clock.utc())};
}

SyncRow SyncPage::removedRow(const store::RemovedCopy &copy)
{
    QString note = tr("Removed %1").arg(agoText(copy.removed, m_clock.utc()));
    if (copy.plays > 0)
        note += u" · "_s + tr("%Ln play(s)", nullptr, copy.plays);
    return {.key = QString::number(copy.instance.value),
            .title = recordText(copy.artist, copy.title),
            .lines = {copy.format},
            .note = note,
            .buttons
            = {{u"restoreButton"_s, tr("Bring back here"), [this, copy = copy.instance] { m_editor.restore(copy); }},
               {u"addAgainButton"_s, tr("Add to Discogs again"),
                [this, copy = copy.instance] { m_editor.addAgain(copy); }}}};
}

} // namespace vv::gui
