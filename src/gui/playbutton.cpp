// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/playbutton.h"

#include "gui/icons.h"
#include "gui/widgets.h"
#include "models/backend.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vv::gui {

namespace {

constexpr auto kMoment = 4s;

} // namespace

PlayButton::PlayButton(models::Backend &backend, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_backend(backend)
    , m_usual(text)
{
    setObjectName(u"playButton"_s);
    setKind(this, u"primary"_s);
    setIcon(gui::icon(u"play"_s, QPalette::HighlightedText));
    setToolTip(tr("This record is on the turntable"));
    m_moment.setSingleShot(true);
    m_moment.setInterval(kMoment);
    connect(&m_moment, &QTimer::timeout, this, &PlayButton::settle);
    connect(this, &QPushButton::clicked, this, &PlayButton::play);
    connect(&m_backend, &models::Backend::copyChanged, this, [this](InstanceId instance) {
        if (!m_noting.isValid() || instance != m_noting)
            return;
        m_noting = {};
        setText(tr("Played just now"));
        setIcon(gui::icon(u"check"_s, QPalette::HighlightedText));
        m_moment.start();
    });
    connect(&m_backend, &models::Backend::writeFailed, this, [this] {
        if (m_noting.isValid())
            settle();
    });
}

void PlayButton::setInstance(InstanceId instance)
{
    if (instance == m_instance)
        return;
    m_instance = instance;
    settle();
}

void PlayButton::play()
{
    if (!m_instance.isValid() || m_noting.isValid() || m_moment.isActive())
        return;
    m_noting = m_instance;
    m_backend.recordPlay(m_instance, {});
}

void PlayButton::settle()
{
    m_moment.stop();
    m_noting = {};
    setText(m_usual);
    setIcon(gui::icon(u"play"_s, QPalette::HighlightedText));
    setEnabled(m_instance.isValid());
}

} // namespace vv::gui
