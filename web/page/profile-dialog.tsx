import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { profileOf, profileQuery, withProfile, writeProfile, type Profile } from '../desk/profile.js';
import type { Storage } from '../desk/saved.js';
import { copy } from '../files/copy.js';
import { useShownState, usePage } from './context.js';
import { Dialog } from './dialog.js';
import { ConvertChoice, RegionChoice, SourceChoice, StyleChoice } from './choices.js';
import { Targets } from './targets.js';

interface ProfileDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly kept: Storage | undefined;
  /** What the page starts with for one who has chosen nothing. */
  readonly standard: Profile;
}

/** The one place for what is the same for every story: style, currencies, region, source. */
export function ProfileDialog({ isOpen, onClose, kept, standard }: ProfileDialogProps): JSX.Element {
  const { desk, say, announce } = usePage();
  const { options } = useShownState();
  const [profile, setProfile] = useState<Profile>({});
  const [message, setMessage] = useState('');
  useEffect(() => {
    // What the desk has is what is to be kept, unless something else is chosen.
    if (isOpen) setProfile(profileOf(options));
    setMessage('');
  }, [isOpen]);
  const choose = (change: Partial<Record<keyof Profile, Profile[keyof Profile]>>): void => {
    setProfile(profileOf({ ...profile, ...change } as Profile));
  };
  const save = (): void => {
    desk.replaceOptions(withProfile(options, profile));
    announce(say(writeProfile(kept, profile) ? 'profileSaved' : 'profileNotKept'));
    onClose();
  };
  const share = async (): Promise<void> => {
    const link = new URL(`./?${profileQuery(profile)}`, location.href.split(/[?#]/)[0]).href;
    setMessage(say((await copy(link)) ? 'profileCopied' : 'copyFailed'));
  };
  const { style = '', to = [], region = '', source = '', convert = 'first' } = profile;
  return (
    <Dialog isOpen={isOpen} title={say('profile')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p>{say('profileText')}</p>
        <StyleChoice
          value={style}
          onChoose={(key) => {
            choose({ style: key });
          }}
        />
        <Targets
          to={to}
          onChoose={(codes) => {
            choose({ to: codes });
          }}
        />
        <RegionChoice
          value={region}
          onChoose={(code) => {
            choose({ region: code || undefined });
          }}
        />
        <SourceChoice
          value={source}
          onChoose={(key) => {
            choose({ source: key || undefined });
          }}
        />
        <ConvertChoice
          value={convert}
          onChoose={(mode) => {
            choose({ convert: mode });
          }}
        />
        <p class="dialog-buttons">
          <button type="submit" class="strong">
            {say('profileSave')}
          </button>
          <button type="button" onClick={() => void share()}>
            {say('profileShare')}
          </button>
          <button
            type="button"
            onClick={() => {
              setProfile(standard);
            }}
          >
            {say('profileStandard')}
          </button>
        </p>
        <p role="status">{message}</p>
      </form>
    </Dialog>
  );
}
