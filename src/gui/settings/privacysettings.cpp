// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/privacysettings.h"

#include "base/settings.h"
#include "gui/widgets.h"

#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace vv::gui {

PrivacySettings::PrivacySettings(Settings &settings, bool touch)
    : SettingsSection(u"privacySettings"_s, u"lock"_s, tr("Privacy"))
{
    addHeading(tr("What leaves this machine"));
    addNote(tr("Only what Discogs needs: your token, what you ask for and what you change of the collection and the "
               "wantlist, over https to api.discogs.com. Covers come from Discogs' image host, without the token."));
    addNote(tr("Plays, tags, loans, purchases, private notes and saved searches stay here. There are no statistics of "
               "use, no look for updates and nobody else who is told anything."));
    addPlaces(settings, touch);
    addForget(settings);
}

void PrivacySettings::addPlaces(const Settings &settings, bool touch)
{
    const Locations &places = settings.places();
    struct Kept {
        QString what;
        QString where;
    };
    const std::array<Kept, 3> kept{{
        {tr("Your collection, its backups and everything that stays here"), places.shared},
        {tr("Covers, which can be fetched again"), places.cache},
        {tr("What is chosen on this page"), places.settings()},
    }};
    addHeading(tr("What is kept here"));
    for (const Kept &each : kept) {
        QLabel *path = makeLabel(u"small"_s, QDir::toNativeSeparators(each.where));
        if (!touch)
            path->setTextInteractionFlags(Qt::TextSelectableByMouse);
        addNote(each.what);
        add(path);
    }
    addNote(tr("The token is in the system's key store, or in a sealed file where there is none; the account above "
               "says which. Messages about what goes on are written to the standard error output only, without the "
               "token, and to no file."));
    if (touch)
        return;
    QPushButton *open = makeButton(u"openDataFolder"_s, tr("Open the folder"));
    addNarrow(open, 300);
    connect(open, &QPushButton::clicked, this,
            [folder = places.shared] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void PrivacySettings::addForget(Settings &settings)
{
    addHeading(tr("Window"));
    addNote(tr("The window's size and place are remembered for each arrangement of screens."));
    QPushButton *forget = makeButton(u"forgetWindow"_s, tr("Forget them"));
    addNarrow(forget, 300);
    QLabel *done = addNote(tr("Forgotten. What the window is like when it is closed is remembered again."));
    done->setObjectName(u"windowForgotten"_s);
    done->hide();
    connect(forget, &QPushButton::clicked, this, [&settings, done] {
        settings.forgetWindow();
        done->show();
    });
}

} // namespace vv::gui
