'use client'
import { useStatus } from '../../api/use-status'
import { PeopleAnswer, type Person } from '../remarks/threads-answer'

const EVERYONE = 'users?depth=0&limit=0&pagination=false&sort=name&select[name]=true'

/** Everyone who can be mentioned, by name. */
export function usePeople(): readonly Person[] {
  const { answer } = useStatus(EVERYONE, { schema: PeopleAnswer })
  return answer?.ok ? answer.value.docs : NOBODY
}

const NOBODY: readonly Person[] = []
