// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/backupcard.h"

#include "base/clock.h"
#include "base/timeofday.h"
#include "gui/errortext.h"
#include "gui/flowlayout.h"
#include "gui/inlinequestion.h"
#include "gui/timetext.h"
#include "gui/widgets.h"
#include "models/backend.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

namespace {

struct BackupWords {
    Q_DECLARE_TR_FUNCTIONS(vv::gui::BackupCard)
};

QString nameOf(const store::Backup &backup)
{
    const QString when = dayAndTimeText(backup.made.toLocalTime());
    switch (backup.reason) {
    case store::BackupReason::Daily:
        return BackupWords::tr("%1, made by itself").arg(when);
    case store::BackupReason::Migration:
        return BackupWords::tr("%1, before an update").arg(when);
    case store::BackupReason::Asked:
        return BackupWords::tr("%1, made by you").arg(when);
    }
    return when;
}

} // namespace

BackupCard::BackupCard(models::Backend &backend, Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_backend(backend)
    , m_clock(clock)
    , m_newest(makeLabel(u"muted"_s))
    , m_outcome(makeLabel(u"muted"_s))
    , m_make(makeButton(u"backUpButton"_s, tr("Back up now")))
    , m_choice(new QComboBox)
    , m_restore(makeButton(u"restoreBackupButton"_s, tr("Go back to it…")))
    , m_question(new InlineQuestion(u"restoreBackup"_s, tr("Go back"), tr("Stay")))
{
    setObjectName(u"backupCard"_s);
    setKind(this, u"card"_s);
    m_newest->setObjectName(u"newestBackup"_s);
    m_outcome->setObjectName(u"backupOutcome"_s);
    m_outcome->hide();
    m_choice->setObjectName(u"backupChoice"_s);
    m_choice->setAccessibleName(tr("Backup to go back to"));
    auto *row = new FlowLayout(nullptr, 10);
    row->addWidget(m_make);
    row->addWidget(m_choice);
    row->addWidget(m_restore);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(6);
    layout->addWidget(m_newest);
    layout->addSpacing(6);
    layout->addLayout(row);
    layout->addWidget(m_question);
    layout->addWidget(m_outcome);

    connect(m_make, &QPushButton::clicked, this, [this] {
        m_make->setEnabled(false);
        m_backend.backUp();
    });
    connect(m_restore, &QPushButton::clicked, this, &BackupCard::ask);
    connect(m_question, &InlineQuestion::accepted, this,
            [this] { m_backend.restoreBackup(m_choice->currentData().toString()); });
    connect(m_question, &InlineQuestion::declined, m_restore, qOverload<>(&QWidget::setFocus));
    connect(&m_backend, &models::Backend::accountSwitched, m_question, &QWidget::hide);
    connect(&m_backend, &models::Backend::storeChanged, this, &BackupCard::update);
    connect(&m_backend, &models::Backend::backedUp, this, [this](const Result<QString> &file) {
        update();
        if (!file)
            said(errorText(file.error(), Doing::Writing).sentence());
        else
            m_outcome->hide();
    });
    connect(&m_backend, &models::Backend::backupRestored, this, [this](const Result<QString> &aside) {
        update();
        if (!aside)
            said(aside.error().detail);
        else
            said(aside->isEmpty() ? tr("The backup is in use now.")
                                  : tr("The backup is in use now. What was there before is in %1.")
                                        .arg(QDir::toNativeSeparators(*aside)));
    });
    update();
}

void BackupCard::said(const QString &text)
{
    m_outcome->setText(text);
    m_outcome->show();
}

void BackupCard::ask()
{
    m_question->ask(
        tr("Go back to the backup of %1? What was changed here since is set aside, not deleted; what Discogs "
           "has comes back with the next sync.")
            .arg(m_choice->currentText()));
}

void BackupCard::update()
{
    const auto backups = m_backend.backups();
    m_make->setEnabled(!m_backend.isDemo());
    m_newest->setText(backups.isEmpty() ? tr("There is no backup yet. One a day is made by itself.")
                                        : tr("The newest of %n backup(s) was made %1. One a day is made by itself.",
                                             nullptr, static_cast<int>(backups.size()))
                                              .arg(agoText(backups.first().made, m_clock.utc())));
    m_choice->clear();
    for (const store::Backup &backup : backups)
        m_choice->addItem(nameOf(backup), backup.file);
    m_choice->setVisible(!backups.isEmpty());
    m_restore->setVisible(!backups.isEmpty());
}

void BackupCard::showEvent(QShowEvent *event)
{
    update();
    QFrame::showEvent(event);
}

} // namespace vv::gui
