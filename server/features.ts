import { join } from 'node:path';
import { institutionResolver } from '@brainlink/seeds/check/institution-resolver';
import type { Config } from './config';
import { openEmbedder } from './embeddings';
import { ConflictsService } from './features/conflicts/conflicts.service';
import { folderErasureList } from './features/erasure/erasure-list';
import { ImportsService } from './features/imports/imports.service';
import { MappingsService } from './features/imports/mappings.service';
import { LinkageService } from './features/linkage/linkage.service';
import { proposeBeside } from './features/linkage/propose-beside';
import { openNetwork } from './features/network/open-network';
import { NetworkRunsService } from './features/network-runs/network-runs.service';
import { RegisterService } from './features/register/register.service';
import { ReviewersService } from './features/reviewers/reviewers.service';
import { ShortlistsService } from './features/shortlists/shortlists.service';
import { Expertise } from './features/speakers/expertise/expertise.service';
import { Rosters } from './features/speakers/roster.service';
import { SolverThread } from './features/speakers/sets/solver-thread';
import { SpeakerSetsService } from './features/speakers/speaker-sets.service';
import { SpeakersService } from './features/speakers/speakers.service';
import { folderBlobStore } from './features/uploads/blob-store';
import { UploadsService } from './features/uploads/uploads.service';
import type { Services } from './graphql/services';
import type { Ports } from './identity/ports';
import { JobsService } from './jobs';

/** The services of all features (a new one is added here and nowhere else), each given what it needs: a feature that is not put together here does not compile. */
export function composeFeatures(config: Config, ports: Ports, baseUrl: string, gds: string | null): Services {
  const uploads = new UploadsService({
    ...ports,
    blobs: folderBlobStore(config.uploads.folder),
    quotaBytes: config.uploads.quotaMegabytes * 2 ** 20,
  });
  const jobs = new JobsService(ports);
  const linkage = new LinkageService({ ...ports, jobs, propose: proposeBeside });
  const afterImport = (source: string, actor: string): Promise<void> => linkage.follow(source, actor);
  const imports = new ImportsService({
    ...ports,
    world: config.world,
    jobs,
    institutions: institutionResolver,
    openUpload: (id, owner) => uploads.open(id, owner),
    afterImport,
  });
  const network = openNetwork(ports, gds);
  const rosters = new Rosters(ports.store);
  const shortlists = new ShortlistsService(ports);
  const conflicts = new ConflictsService({ ...ports, network, rosters, shortlists });
  const expertise = new Expertise(ports.store, openEmbedder(config.home));
  const speakers = new SpeakersService({ ...ports, network, rosters, conflicts, expertise });
  const solver = new SolverThread();
  const setPorts = { ...ports, network, rosters, conflicts, expertise, speakers, shortlists };
  return {
    identity: { ...ports, baseUrl },
    erasure: {
      ...ports,
      erasures: folderErasureList(join(config.home, config.world, 'erasures')),
      removeFilesOf: (importIds) => uploads.removeFilesOf(importIds),
    },
    uploads,
    jobs,
    imports,
    mappings: new MappingsService(ports),
    linkage,
    register: new RegisterService({
      ...ports,
      jobs,
      imports,
      folder: join(config.home, config.world, 'register'),
      address: config.register,
      afterImport,
    }),
    network,
    networkRuns: new NetworkRunsService({ ...ports, jobs, network, gds }),
    rosters,
    speakers,
    expertise,
    solver,
    speakerSets: new SpeakerSetsService(setPorts, solver),
    shortlists,
    conflicts,
    reviewers: new ReviewersService(setPorts, solver),
  };
}
