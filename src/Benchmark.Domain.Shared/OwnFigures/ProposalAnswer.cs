namespace Benchmark.OwnFigures;

/// <summary>What the host answers to a kommun that proposes an indicator for all.</summary>
public enum ProposalAnswer
{
    /// <summary>It is the same as an indicator that there is.</summary>
    SameAs = 1,

    /// <summary>It becomes an indicator.</summary>
    WillBeAdded = 2,

    /// <summary>It stays the kommun's own.</summary>
    Declined = 3,
}
