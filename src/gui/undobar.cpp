// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/undobar.h"

#include "gui/accessibility.h"
#include "gui/editor.h"
#include "gui/iconlabel.h"
#include "gui/icons.h"
#include "gui/owntext.h"
#include "gui/playing/playingtext.h"
#include "gui/widgets.h"
#include "models/adding.h"
#include "models/backend.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::gui {

namespace {

constexpr auto kWithUndo = 8s;
constexpr auto kWithout = 4s;

} // namespace

UndoBar::UndoBar(models::Backend &backend, Editor &editor, QWidget *parent)
    : QFrame(parent)
    , m_backend(backend)
    , m_text(makeLabel(u"small"_s))
    , m_undo(makeButton(u"undoButton"_s, tr("Undo")))
{
    setObjectName(u"undoBar"_s);
    setKind(this, u"card"_s);
    m_text->setObjectName(u"undoText"_s);
    m_undo->setToolTip(tr("Take this back"));
    auto *sign = new IconLabel(18);
    sign->setIcon(icon(u"check"_s, QPalette::Highlight));
    auto *close = makeIconButton(u"undoCloseButton"_s, u"close"_s, tr("Put the notice away"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->addWidget(sign);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(close);
    m_while.setSingleShot(true);
    connect(&m_while, &QTimer::timeout, this, &UndoBar::timeOut);
    connect(m_undo, &QPushButton::clicked, &m_backend, &models::Backend::undo);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&m_backend, &models::Backend::edited, this, [this, &editor](const QList<store::Edit> &edits, bool undone) {
        const QString text = stepText(edits, editor.names());
        if (undone)
            say(tr("Taken back: %1").arg(text), false);
        else
            say(text, true);
    });
    connect(&m_backend, &models::Backend::ownFactsSet, this,
            [this](const QList<store::OwnChange> &now, const QList<store::OwnChange> &before, bool undone) {
                if (undone)
                    say(tr("Taken back: %1").arg(ownStepText(before, now)), false);
                else
                    say(ownStepText(now, before), true);
            });
    connect(&m_backend, &models::Backend::playChanged, this, [this](const store::Play &play, bool there, bool undone) {
        // Taking back is the other way round: what is there again was removed.
        const QString text = there == undone ? tr("Play removed")
            : play.side.isEmpty()            ? tr("Play noted")
                                             : tr("%1 noted", "a side, as a play").arg(sideText(play.side));
        say(undone ? tr("Taken back: %1").arg(text) : text, !undone);
    });
    connect(&m_backend, &models::Backend::takenOff, this, [this](const store::OnTurntable &, bool undone) {
        const QString text = tr("Off the turntable");
        say(undone ? tr("Taken back: %1").arg(text) : text, !undone);
    });
    connect(&m_backend, &models::Backend::photoSet, this, [this](InstanceId, bool hasPhoto, bool undone) {
        if (undone)
            say(hasPhoto ? tr("Taken back: the photo from before is shown again")
                         : tr("Taken back: the picture from Discogs is shown again"),
                false);
        else
            say(hasPhoto ? tr("Your own photo is the cover now") : tr("The picture from Discogs is the cover again"),
                true);
    });
    connect(&m_backend, &models::Backend::filterDeleted, this, [this](const store::SavedFilter &filter, bool undone) {
        const QString text = tr("Saved search %1 deleted").arg(filter.name);
        say(undone ? tr("Taken back: %1").arg(text) : text, !undone);
    });
    connect(&m_backend.adding(), &models::Adding::trayTaken, this, [this](int count, bool undone) {
        const QString text = tr("%Ln record(s) taken out of the tray", nullptr, count);
        say(undone ? tr("Taken back: %1").arg(text) : text, !undone);
    });
    connect(&m_backend, &models::Backend::articlesSet, this, [this](const store::OwnArticles &, bool undone) {
        const QString text = tr("Records put in order anew");
        say(undone ? tr("Taken back: %1").arg(text) : text, !undone && m_backend.canUndo());
    });
    connect(&m_backend, &models::Backend::undoChanged, this, [this](bool possible) {
        if (!possible)
            m_undo->hide();
    });
    connect(&m_backend, &models::Backend::accountSwitched, this, &QWidget::hide);
    hide();
}

void UndoBar::say(const QString &text, bool canUndo)
{
    m_text->setText(text);
    setAccessibleName(text);
    m_undo->setAccessibleDescription(text);
    m_undo->setVisible(canUndo);
    show();
    announce(this);
    m_while.start(canUndo ? kWithUndo : kWithout);
}

void UndoBar::timeOut()
{
    const QWidget *focused = window()->focusWidget();
    const bool inUse = underMouse() || (focused && isAncestorOf(focused));
    if (inUse)
        m_while.start(kWithout);
    else
        hide();
}

} // namespace vv::gui
