import { ReloadWords, TryAgain } from '../shared/TryAgain'
import { Notice } from './Notice'

/** What the page is where a part of it without which there is nothing to show could not be fetched. */
export function NotWhole() {
  return (
    <Notice title="A part of the page did not come." role="alert">
      <p>
        <ReloadWords />
      </p>
      <TryAgain />
    </Notice>
  )
}
