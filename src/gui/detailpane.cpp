// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/detailpane.h"

#include "base/clock.h"
#include "gui/coverlabel.h"
#include "gui/errortext.h"
#include "gui/icons.h"
#include "gui/messagepanel.h"
#include "gui/playbutton.h"
#include "gui/recordbody.h"
#include "gui/recordcontent.h"
#include "gui/recordheader.h"
#include "gui/widgets.h"
#include "models/detailloader.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vv::gui {

DetailPane::DetailPane(models::DetailLoader &loader, models::Backend &backend, covers::CoverService &covers,
                       Clock &clock, const Metrics &metrics, QWidget *parent)
    : QWidget(parent)
    , m_loader(loader)
    , m_clock(clock)
    , m_stack(new QStackedWidget)
    , m_nothing(new MessagePanel)
    , m_cover(new CoverLabel(covers))
    , m_header(new RecordHeader(u"title"_s, metrics))
    , m_play(new PlayButton(backend, tr("Play")))
    , m_discogs(makeButton(u"openOnDiscogsButton"_s, tr("Open on Discogs")))
    , m_body(new RecordBody(metrics))
{
    setObjectName(u"detailPane"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Selected record"));
    m_header->titleLabel()->setObjectName(u"detailTitle"_s);
    m_discogs->setIcon(icon(u"external"_s));
    m_discogs->setToolTip(tr("Show this release on discogs.com in the browser"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_play);
    buttons->addWidget(m_discogs);
    buttons->addStretch(1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_cover);
    column->addWidget(m_header);
    column->addLayout(buttons);
    column->addWidget(m_body, 1);
    m_scroll = makeScroll(content, metrics.touch);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(&m_loader, &models::DetailLoader::changed, this, &DetailPane::update);
    connect(m_body, &RecordBody::retryRequested, &m_loader, &models::DetailLoader::retry);
    connect(m_discogs, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(discogsUrl(m_release))); });
    update();
}

void DetailPane::showCopy()
{
    m_showsCopy = true;
    update();
}

void DetailPane::showWant(const Want *want)
{
    m_showsCopy = false;
    if (!want)
        return showNothing(tr("Nothing selected"), tr("Choose a record of the wantlist to see it here."));
    setContent(contentOf(*want));
    m_body->setContent(contentOf(*want), false, std::nullopt);
}

void DetailPane::update()
{
    if (!m_showsCopy)
        return;
    const store::CopyDetail *copy = m_loader.copy();
    if (!copy && m_loader.error()) {
        const ErrorText text = errorText(*m_loader.error(), Doing::ReadingStore);
        return showNothing(text.what, text.todo);
    }
    if (!copy)
        return showNothing(tr("Nothing selected"), tr("Choose a record to see its tracks, or spin for a random one."));
    const RecordContent content = contentOf(*copy, m_clock.utc());
    setContent(content);
    const auto problem = m_loader.state() == models::DetailLoader::State::Failed ? m_loader.error() : std::nullopt;
    m_body->setContent(content, m_loader.state() == models::DetailLoader::State::Fetching, problem);
}

void DetailPane::showNothing(const QString &title, const QString &text)
{
    m_play->setInstance({});
    m_shown = {};
    m_nothing->show(u"record"_s, title, text);
    m_stack->setCurrentWidget(m_nothing);
}

void DetailPane::setContent(const RecordContent &content)
{
    const bool another = content.instance != m_shown || content.release != m_release;
    m_release = content.release;
    m_shown = content.instance;
    m_cover->setRecord(content.artist, content.title, content.coverUrl, content.thumbUrl);
    m_header->setContent(content);
    m_play->setInstance(content.instance);
    m_play->setVisible(content.instance.isValid());
    m_stack->setCurrentWidget(m_scroll);
    if (another)
        m_scroll->verticalScrollBar()->setValue(0);
}

} // namespace vv::gui
