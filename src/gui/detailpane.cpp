// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/detailpane.h"

#include "base/clock.h"
#include "gui/coverlabel.h"
#include "gui/editform.h"
#include "gui/errortext.h"
#include "gui/flowlayout.h"
#include "gui/icons.h"
#include "gui/layoutspaused.h"
#include "gui/messagepanel.h"
#include "gui/ownphoto.h"
#include "gui/playbutton.h"
#include "gui/recordbody.h"
#include "gui/recordcontent.h"
#include "gui/recordheader.h"
#include "gui/recordmenu.h"
#include "gui/widgets.h"
#include "models/detailloader.h"
#include "models/releaseloader.h"
#include "models/syncstatus.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace vv::gui {

DetailPane::DetailPane(const RecordParts &parts, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_stack(new QStackedWidget)
    , m_nothing(new MessagePanel)
    , m_cover(new CoverLabel(parts.covers))
    , m_header(new RecordHeader(u"title"_s, metrics))
    , m_play(new PlayButton(parts.backend, tr("Play")))
    , m_found(makeButton(u"foundButton"_s, tr("Found it"), u"primary"_s))
    , m_edit(makeButton(u"editButton"_s, tr("Edit")))
    , m_more(makeIconButton(u"moreButton"_s, u"more"_s, tr("More")))
    , m_open(makeButton(u"openPageButton"_s, tr("Open the page"), u"link"_s))
    , m_menu(new RecordMenu(u"recordMenu"_s, parts.editor, true, this))
    , m_body(new RecordBody(parts.editor, metrics))
    , m_fill(new QTimer(this))
{
    setObjectName(u"detailPane"_s);
    setAttribute(Qt::WA_StyledBackground);
    setKind(this, u"side"_s);
    setAccessibleName(tr("Selected record"));
    m_header->titleLabel()->setObjectName(u"detailTitle"_s);
    m_edit->setCheckable(true);
    m_edit->setToolTip(tr("Change folder, condition and notes"));
    m_found->setToolTip(tr("Adds it to the collection and takes it off the wantlist"));
    setKind(m_more, {});
    m_open->setIcon(icon(u"eye"_s));
    m_open->setToolTip(tr("All images, credits, numbers and plays (Enter)"));
    m_cover->setOpens(tr("Open the page"));

    // In a second line where words are long and the pane is narrow.
    auto *buttons = new FlowLayout(nullptr, 8);
    for (QWidget *button : {static_cast<QWidget *>(m_play), static_cast<QWidget *>(m_found),
                            static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_more)})
        buttons->addWidget(button);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_cover);
    column->addWidget(m_header);
    column->addLayout(buttons);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_body, 1);
    m_scroll = makeScroll(content, metrics.touch);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(m_stack);
    setUp();
    update();
}

void DetailPane::setUp()
{
    m_fill->setSingleShot(true);
    connect(m_fill, &QTimer::timeout, this, &DetailPane::fill);
    connect(&m_parts.loader, &models::DetailLoader::changed, this, &DetailPane::update);
    connect(&m_parts.wanted, &models::ReleaseLoader::changed, this, &DetailPane::fillWant);
    connect(m_body, &RecordBody::retryRequested, this, [this] {
        if (m_showsCopy)
            m_parts.loader.retry();
        else
            m_parts.wanted.retry();
    });
    connect(m_body, &RecordBody::syncPageRequested, this, &DetailPane::syncPageRequested);
    connect(m_body, &RecordBody::editingChanged, m_edit, &QPushButton::setChecked);
    connect(m_body, &RecordBody::focusLeft, m_edit, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_open, &QPushButton::clicked, this, &DetailPane::openRequested);
    connect(m_cover, &CoverLabel::opened, this, &DetailPane::openRequested);
    connect(m_header, &RecordHeader::searchRequested, this, &DetailPane::searchRequested);
    connect(m_body, &RecordBody::searchRequested, this, &DetailPane::searchRequested);
    connect(m_found, &QPushButton::clicked, this, &DetailPane::openFolders);
    connect(m_edit, &QPushButton::clicked, this, &DetailPane::toggleEditing);
    connect(m_header, &RecordHeader::ratingChosen, this, [this](int rating) {
        if (m_fill->isActive())
            fill(); // it was meant for the record before, which is still shown
        else
            m_parts.editor.rate(record(), rating);
    });
    connect(m_more, &QToolButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4))); });
    new PhotoDrop(m_cover, m_parts.editor.own(), [this](const QPoint &) { return m_shown; });
    connect(m_menu, &RecordMenu::newFolderRequested, this, [this] {
        fillNow();
        m_body->setEditing(true);
        m_body->form()->askForName();
    });
}

RecordRef DetailPane::record() const
{
    return m_stack->currentWidget() == m_scroll ? RecordRef{m_shown, m_release} : RecordRef();
}

void DetailPane::toggleEditing()
{
    if (m_stack->currentWidget() != m_scroll)
        return;
    fillNow();
    m_body->setEditing(!m_body->isEditing());
    if (m_body->isEditing())
        QTimer::singleShot(0, this, [this] { scrollTo(m_scroll, m_body->form()); });
    else
        m_edit->setFocus(Qt::OtherFocusReason);
}

void DetailPane::openFolders()
{
    if (m_stack->currentWidget() != m_scroll)
        return;
    const QWidget *from = m_found->isVisible() ? static_cast<QWidget *>(m_found) : m_more;
    m_menu->openFolders(from->mapToGlobal(QPoint(0, from->height() + 4)));
}

void DetailPane::showCopy()
{
    if (!std::exchange(m_showsCopy, true)) // else it follows the loader
        update();
}

void DetailPane::setSummary(QWidget *summary)
{
    m_summary = summary;
    m_stack->addWidget(summary);
}

bool DetailPane::showsSummary() const
{
    return m_summary && m_stack->currentWidget() == m_summary;
}

void DetailPane::showSummary()
{
    if (showsSummary())
        return;
    m_showsCopy = false;
    m_want.reset();
    m_body->setEditing(false);
    m_stack->setCurrentWidget(m_summary);
}

void DetailPane::openMenu(const QPoint &global)
{
    if (record().instance.isValid())
        m_menu->popup(global);
}

void DetailPane::showWant(const Want *want)
{
    m_showsCopy = false;
    m_want = want ? std::optional(*want) : std::nullopt;
    if (!want)
        return showNothing(tr("Nothing selected"), tr("Choose a record of the wantlist to see it here."));
    m_parts.wanted.show(want->release.id);
    const RecordRef next{{}, want->release.id};
    const bool isAnother = record().release.isValid() && record() != next;
    take(next);
    m_body->form()->setWant(*want);
    m_menu->setRecord(next, {});
    if (isAnother && isVisible()) // as in update()
        m_fill->start();
    else
        fillWant();
}

void DetailPane::fillWant()
{
    const models::ReleaseLoader &loader = m_parts.wanted;
    if (m_showsCopy || !m_want || loader.release() != m_want->release.id)
        return;
    const RecordContent content = contentOf(*m_want, loader.facts().detail);
    const LayoutsPaused filling{m_scroll->widget(), m_body};
    setContent(content);
    m_body->setContent(content, loader.isFetching(), loader.error());
    const QDateTime now = m_parts.clock.utc();
    m_body->setAge(wantsAge(m_parts.status, loader.outdated(), now), now);
    measureAgain(m_scroll);
}

void DetailPane::update()
{
    if (!m_showsCopy)
        return;
    const models::DetailLoader &loader = m_parts.loader;
    const store::CopyDetail *copy = loader.copy();
    if (!copy && loader.error()) {
        const ErrorText text = errorText(*loader.error(), Doing::ReadingStore);
        return showNothing(text.what, text.todo);
    }
    if (!copy)
        return showNothing(tr("Nothing selected"), tr("Choose a record to see its tracks, or spin for a random one."));
    const RecordRef next{copy->copy.instance, copy->copy.release.id};
    const bool isAnother = record().release.isValid() && record() != next;
    take(next);
    m_menu->setRecord(next, copy->copy.folder);
    // The list that somebody moves in comes first: measuring the texts here takes longer than painting it.
    if (isAnother && isVisible())
        m_fill->start();
    else
        fill();
}

/// What is asked for in the moment before the texts are there is about the new record, too.
void DetailPane::fillNow()
{
    if (m_fill->isActive())
        fill();
}

void DetailPane::fill()
{
    m_fill->stop();
    if (!m_showsCopy)
        return fillWant();
    const models::DetailLoader &loader = m_parts.loader;
    const store::CopyDetail *copy = loader.copy();
    if (!copy)
        return;
    const QDateTime now = m_parts.clock.utc();
    const RecordContent content = contentOf(*copy, now);
    const LayoutsPaused filling{m_scroll->widget(), m_body};
    setContent(content);
    const auto problem = loader.state() == models::DetailLoader::State::Failed ? loader.error() : std::nullopt;
    m_body->setContent(content, loader.state() == models::DetailLoader::State::Fetching, problem);
    m_body->setAge(loader.outdated(), now);
    m_body->form()->setCopy(*copy);
    measureAgain(m_scroll);
}

void DetailPane::showNothing(const QString &title, const QString &text)
{
    m_body->setEditing(false);
    m_play->setInstance({});
    m_shown = {};
    m_nothing->show(u"record"_s, title, text);
    m_stack->setCurrentWidget(m_nothing);
}

/// From here on, whatever is asked of the pane is about this record.
void DetailPane::take(const RecordRef &record)
{
    // A copy that was added here goes on being the same one when Discogs gives it a number.
    const bool another = record.release != m_release || (record.instance != m_shown && !isLocal(m_shown));
    if (another)
        m_body->setEditing(false); // saves what was being typed, to the record it was typed for
    m_release = record.release;
    m_shown = record.instance;
    m_play->setInstance(record.instance);
    m_play->setVisible(record.instance.isValid());
    m_found->setVisible(!record.instance.isValid());
    m_stack->setCurrentWidget(m_scroll);
    if (another)
        m_scroll->verticalScrollBar()->setValue(0);
}

void DetailPane::setContent(const RecordContent &content)
{
    m_cover->setRecord(content.artist, content.title, content.coverUrl, content.thumbUrl);
    m_header->setContent(content);
}

} // namespace vv::gui
