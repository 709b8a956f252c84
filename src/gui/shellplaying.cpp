// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/display.h"
#include "gui/playing/playingtext.h"
#include "gui/shell.h"
#include "gui/sidebar.h"

using namespace Qt::StringLiterals;

namespace vv::gui {

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
