// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace vv::test {

/**
 * Whoever runs the tests is somebody without special rights while this lives, as far as the system allows: the
 * superuser may write into files and folders that nobody may write into. Only the thread that made it must touch files
 * meanwhile.
 *
 * Source: setresuid(2); access(2), which QFileInfo asks, goes by the real user.
 */
class OrdinaryUser
{
public:
    OrdinaryUser()
    {
#ifdef Q_OS_LINUX
        constexpr uid_t kNobody = 65534;
        m_changed = geteuid() == 0 && setresuid(kNobody, kNobody, 0) == 0;
#endif
    }
    ~OrdinaryUser()
    {
#ifdef Q_OS_LINUX
        if (m_changed && setresuid(0, 0, 0) != 0)
            qFatal("the superuser could not come back");
#endif
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

    [[nodiscard]] static bool isOne()
    {
        return geteuid() != 0;
    }

private:
    bool m_changed = false;
};

} // namespace vv::test
