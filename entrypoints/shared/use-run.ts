import { useState } from 'preact/hooks'
import type { HostCommand } from '@/utils/messages/host-command'
import type { Command } from '@/utils/messages/protocol'
import { type Problem, runCommand } from './run-command'
import { type HostOutcome, runHost } from './run-host'

/** Hands a wish to the background; resolves to whether it was done. What went wrong is shown above the screen. */
export type Run = (command: Command) => Promise<boolean>

/** The same for a wish about hosting; resolves to what became of it. */
export type RunHost = (command: HostCommand) => Promise<HostOutcome>

interface UseRun {
  /** Of the last wish; null once one went well. */
  problem: Problem | null
  run: Run
  runForHost: RunHost
}

/** The wishes of a screen, and what to say about them in its `ProblemNotice`. */
export function useRun(): UseRun {
  const [problem, setProblem] = useState<Problem | null>(null)
  const noted = <Outcome extends { problem: Problem | null }>(outcome: Outcome): Outcome => {
    setProblem(outcome.problem)
    return outcome
  }
  return {
    problem,
    run: async command => noted(await runCommand(command)).ok,
    runForHost: async command => noted(await runHost(command))
  }
}
