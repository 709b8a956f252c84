// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/display.h"
#include "gui/actions.h"
#include "gui/playing/playingpage.h"
#include "gui/playing/playingtext.h"
#include "gui/shell.h"
#include "gui/sidebar.h"

using namespace Qt::StringLiterals;

namespace vv::gui {

void Shell::connectPlaying()
{
    connect(m_playingPage, &PlayingPage::backRequested, this, &Shell::goBack);
    connect(m_playingPage, &PlayingPage::spinRequested, m_actions->spin, &QAction::trigger);
    connect(m_playingPage, &PlayingPage::collectionRequested, this, [this] { showPage(u"collection"_s); });
    connect(m_playingPage, &PlayingPage::openRequested, this, &Shell::openCopy);
    connect(m_playingPage, &PlayingPage::searchRequested, this, &Shell::searchFrom);
    connect(m_actions->flip, &QAction::triggered, this, [this] {
        if (isVisible())
            m_playing.turnTo(m_playing.next());
    });
    connect(m_actions->takeOff, &QAction::triggered, this, [this] {
        if (isVisible())
            m_playing.done();
    });
    connect(&m_playing, &models::NowPlaying::changed, this, &Shell::showPlaying);
}

void Shell::showPlaying()
{
    if (!m_sidebar)
        return;
    const store::CopyDetail *copy = m_playing.copy();
    if (!copy)
        return m_sidebar->setPlaying({}, {});
    const Release &release = copy->copy.release;
    QStringList spoken{displayArtist(release.artists), release.title, sideText(m_playing.sideName())};
    spoken.removeAll(QString());
    m_sidebar->setPlaying(m_playing.sideName(), spoken.join(", "_L1));
}

} // namespace vv::gui
