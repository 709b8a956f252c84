// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/metrics.h"
#include "gui/syncsection.h"
#include "store/edit.h"

#include <QWidget>

namespace vv {
class Clock;
}
namespace vv::models {
class Backend;
class SyncJournal;
class SyncStatus;
} // namespace vv::models

namespace vv::gui {

class Editor;
class SyncPanel;

/// Everything about the sync: how it stands, what waits, what clashes, what changed on Discogs, what was removed, and
/// what past syncs did.
class SyncPage : public QWidget
{
    Q_OBJECT

public:
    SyncPage(models::SyncStatus &status, models::SyncJournal &journal, models::Backend &backend, Editor &editor,
             Clock &clock, const Metrics &metrics, QWidget *parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void connectRequested();
    void changeTokenRequested();
    void openRequested(vv::InstanceId instance);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    using Edits = QList<store::PendingEdit>;

    void connectButtons(models::Backend &backend);
    /// A button for all edits of a section, which asks first; what has gone while it asked is left out.
    void offerForAll(SyncSection *section, const QString &name, const QString &text,
                     const std::function<QString(int)> &question, const std::function<Edits()> &those,
                     const std::function<void(const Edits &)> &decided);
    void showEdits();
    void showLists();
    [[nodiscard]] SyncRow conflictRow(const store::PendingEdit &edit);
    [[nodiscard]] SyncRow waitingRow(const store::PendingEdit &edit);
    [[nodiscard]] SyncRow changeRow(const store::CatalogueChange &change);
    [[nodiscard]] SyncRow removedRow(const store::RemovedCopy &copy);
    [[nodiscard]] std::function<void()> opens(InstanceId instance);

    models::SyncJournal &m_journal;
    Editor &m_editor;
    Clock &m_clock;
    SyncPanel *m_panel;
    SyncSection *m_conflicts;
    SyncSection *m_waiting;
    SyncSection *m_changes;
    SyncSection *m_removed;
    SyncSection *m_history;
};

} // namespace vv::gui
