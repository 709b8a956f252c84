// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSize>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace vv::cli {

/// What the command line asks for (design.md §4).
struct Invocation {
    QString command;       ///< empty = the window
    QStringList arguments; ///< of the command
    bool help = false;
    bool version = false;

    bool kiosk = false;
    bool demo = false;
    bool json = false;
    QString dataDir;
    QString account;
    std::optional<QUrl> apiRoot; ///< from --api-url or VINYLVAULT_API_URL
    QString tokenFile;

    bool full = false;                  ///< sync
    bool details = false;               ///< sync
    bool dryRun = false;                ///< sync, import
    bool removeMany = false;            ///< sync
    QString format;                     ///< export
    bool images = false;                ///< export
    bool prices = false;                ///< export
    bool wants = false;                 ///< export
    bool safeCells = false;             ///< export
    std::optional<QString> search = {}; ///< export
    bool undo = false;                  ///< import
    QString side;                       ///< play
    QString rating;                     ///< edit; empty = not given
    QString folder;                     ///< edit, add; null = not given
    QString barcode;                    ///< add; null = not given
    bool tray = false;                  ///< add
    QStringList fields;                 ///< edit, each NAME=VALUE
    QString take;                       ///< resolve
    bool repair = false;                ///< doctor

    QString screenshot; ///< file to write instead of staying open
    QString page;
    QSize size;
    QString theme;
};

/// Fails with WrongUse and a sentence that names what is wrong. Takes the program's name as first element, and the
/// environment for what the options leave open. Needs no application object.
[[nodiscard]] Result<Invocation> parseInvocation(const QStringList &arguments);

[[nodiscard]] QString helpText();

} // namespace vv::cli
