export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  public: {
    Tables: {
      activity: {
        Row: {
          admin_unit_id: string | null;
          created_at: string;
          created_by: string | null;
          held: unknown;
          id: string;
          kind: Database['public']['Enums']['activity_kind'];
          programme_id: string | null;
          provenance: Database['public']['Enums']['provenance'];
          source: string | null;
          title_en: string | null;
          title_vi: string;
          updated_at: string;
          updated_by: string | null;
          visibility: Database['public']['Enums']['visibility'];
        };
        ComputedFields: never;
        Insert: {
          admin_unit_id?: string | null;
          created_at?: string;
          created_by?: string | null;
          held: unknown;
          id?: string;
          kind: Database['public']['Enums']['activity_kind'];
          programme_id?: string | null;
          provenance: Database['public']['Enums']['provenance'];
          source?: string | null;
          title_en?: string | null;
          title_vi: string;
          updated_at?: string;
          updated_by?: string | null;
          visibility?: Database['public']['Enums']['visibility'];
        };
        Update: {
          admin_unit_id?: string | null;
          created_at?: string;
          created_by?: string | null;
          held?: unknown;
          id?: string;
          kind?: Database['public']['Enums']['activity_kind'];
          programme_id?: string | null;
          provenance?: Database['public']['Enums']['provenance'];
          source?: string | null;
          title_en?: string | null;
          title_vi?: string;
          updated_at?: string;
          updated_by?: string | null;
          visibility?: Database['public']['Enums']['visibility'];
        };
        Relationships: [
          {
            foreignKeyName: 'activity_admin_unit_id_fkey';
            columns: ['admin_unit_id'];
            isOneToOne: false;
            referencedRelation: 'admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'activity_admin_unit_id_fkey';
            columns: ['admin_unit_id'];
            isOneToOne: false;
            referencedRelation: 'member_admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'activity_admin_unit_id_fkey';
            columns: ['admin_unit_id'];
            isOneToOne: false;
            referencedRelation: 'public_admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'activity_programme_id_fkey';
            columns: ['programme_id'];
            isOneToOne: false;
            referencedRelation: 'member_programme';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'activity_programme_id_fkey';
            columns: ['programme_id'];
            isOneToOne: false;
            referencedRelation: 'programme';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'activity_programme_id_fkey';
            columns: ['programme_id'];
            isOneToOne: false;
            referencedRelation: 'public_programme';
            referencedColumns: ['id'];
          },
        ];
      };
      activity_stat: {
        Row: {
          activity_id: string;
          measure: string;
          value: number;
        };
        ComputedFields: never;
        Insert: {
          activity_id: string;
          measure: string;
          value: number;
        };
        Update: {
          activity_id?: string;
          measure?: string;
          value?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'activity_stat_activity_id_fkey';
            columns: ['activity_id'];
            isOneToOne: false;
            referencedRelation: 'activity';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'activity_stat_activity_id_fkey';
            columns: ['activity_id'];
            isOneToOne: false;
            referencedRelation: 'member_activity';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'activity_stat_activity_id_fkey';
            columns: ['activity_id'];
            isOneToOne: false;
            referencedRelation: 'public_activity';
            referencedColumns: ['id'];
          },
        ];
      };
      admin_link: {
        Row: {
          from_id: string;
          legal_basis: string | null;
          provenance: Database['public']['Enums']['provenance'];
          share_area: number | null;
          share_population: number | null;
          to_id: string;
        };
        ComputedFields: never;
        Insert: {
          from_id: string;
          legal_basis?: string | null;
          provenance: Database['public']['Enums']['provenance'];
          share_area?: number | null;
          share_population?: number | null;
          to_id: string;
        };
        Update: {
          from_id?: string;
          legal_basis?: string | null;
          provenance?: Database['public']['Enums']['provenance'];
          share_area?: number | null;
          share_population?: number | null;
          to_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'admin_link_from_id_fkey';
            columns: ['from_id'];
            isOneToOne: false;
            referencedRelation: 'admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'admin_link_from_id_fkey';
            columns: ['from_id'];
            isOneToOne: false;
            referencedRelation: 'member_admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'admin_link_from_id_fkey';
            columns: ['from_id'];
            isOneToOne: false;
            referencedRelation: 'public_admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'admin_link_to_id_fkey';
            columns: ['to_id'];
            isOneToOne: false;
            referencedRelation: 'admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'admin_link_to_id_fkey';
            columns: ['to_id'];
            isOneToOne: false;
            referencedRelation: 'member_admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'admin_link_to_id_fkey';
            columns: ['to_id'];
            isOneToOne: false;
            referencedRelation: 'public_admin_unit';
            referencedColumns: ['id'];
          },
        ];
      };
      admin_unit: {
        Row: {
          area_km2: number | null;
          border_km: number | null;
          code: string;
          created_at: string;
          created_by: string | null;
          geom: unknown;
          households: number | null;
          id: string;
          is_border: boolean;
          kind: Database['public']['Enums']['admin_kind'];
          label_point: unknown;
          legal_basis: string | null;
          level: Database['public']['Enums']['admin_level'];
          name_en: string | null;
          name_vi: string;
          parent_id: string | null;
          population: number | null;
          provenance: Database['public']['Enums']['provenance'];
          search_text: string | null;
          source: string | null;
          updated_at: string;
          updated_by: string | null;
          valid: unknown;
          vintage: number;
          visibility: Database['public']['Enums']['visibility'];
        };
        ComputedFields: never;
        Insert: {
          area_km2?: number | null;
          border_km?: number | null;
          code: string;
          created_at?: string;
          created_by?: string | null;
          geom?: unknown;
          households?: number | null;
          id?: string;
          is_border?: boolean;
          kind: Database['public']['Enums']['admin_kind'];
          label_point?: unknown;
          legal_basis?: string | null;
          level: Database['public']['Enums']['admin_level'];
          name_en?: string | null;
          name_vi: string;
          parent_id?: string | null;
          population?: number | null;
          provenance: Database['public']['Enums']['provenance'];
          search_text?: never;
          source?: string | null;
          updated_at?: string;
          updated_by?: string | null;
          valid: unknown;
          vintage: number;
          visibility?: Database['public']['Enums']['visibility'];
        };
        Update: {
          area_km2?: number | null;
          border_km?: number | null;
          code?: string;
          created_at?: string;
          created_by?: string | null;
          geom?: unknown;
          households?: number | null;
          id?: string;
          is_border?: boolean;
          kind?: Database['public']['Enums']['admin_kind'];
          label_point?: unknown;
          legal_basis?: string | null;
          level?: Database['public']['Enums']['admin_level'];
          name_en?: string | null;
          name_vi?: string;
          parent_id?: string | null;
          population?: number | null;
          provenance?: Database['public']['Enums']['provenance'];
          search_text?: never;
          source?: string | null;
          updated_at?: string;
          updated_by?: string | null;
          valid?: unknown;
          vintage?: number;
          visibility?: Database['public']['Enums']['visibility'];
        };
        Relationships: [
          {
            foreignKeyName: 'admin_unit_parent_id_fkey';
            columns: ['parent_id'];
            isOneToOne: false;
            referencedRelation: 'admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'admin_unit_parent_id_fkey';
            columns: ['parent_id'];
            isOneToOne: false;
            referencedRelation: 'member_admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'admin_unit_parent_id_fkey';
            columns: ['parent_id'];
            isOneToOne: false;
            referencedRelation: 'public_admin_unit';
            referencedColumns: ['id'];
          },
        ];
      };
      analysis_run: {
        Row: {
          bound: number | null;
          created_at: string;
          created_by: string;
          data_version: string;
          engine: string;
          gap: number | null;
          id: string;
          inputs: NonNullable<Json>;
          inputs_hash: string;
          kind: string;
          name: string;
          result: NonNullable<Json>;
          scenario_id: string | null;
          shared: boolean;
        };
        ComputedFields: never;
        Insert: {
          bound?: number | null;
          created_at?: string;
          created_by: string;
          data_version: string;
          engine: string;
          gap?: number | null;
          id?: string;
          inputs: NonNullable<Json>;
          inputs_hash: string;
          kind: string;
          name?: string;
          result: NonNullable<Json>;
          scenario_id?: string | null;
          shared?: boolean;
        };
        Update: {
          bound?: number | null;
          created_at?: string;
          created_by?: string;
          data_version?: string;
          engine?: string;
          gap?: number | null;
          id?: string;
          inputs?: NonNullable<Json>;
          inputs_hash?: string;
          kind?: string;
          name?: string;
          result?: NonNullable<Json>;
          scenario_id?: string | null;
          shared?: boolean;
        };
        Relationships: [
          {
            foreignKeyName: 'analysis_run_scenario_id_fkey';
            columns: ['scenario_id'];
            isOneToOne: false;
            referencedRelation: 'scenario';
            referencedColumns: ['id'];
          },
        ];
      };
      audit_log: {
        Row: {
          after: Json | null;
          at: string;
          before: Json | null;
          id: number;
          role: string;
          row_key: string;
          site_id: string | null;
          table_name: string;
          user_id: string | null;
          verb: string;
        };
        ComputedFields: never;
        Insert: {
          after?: Json | null;
          at?: string;
          before?: Json | null;
          id?: never;
          role: string;
          row_key: string;
          site_id?: string | null;
          table_name: string;
          user_id?: string | null;
          verb: string;
        };
        Update: {
          after?: Json | null;
          at?: string;
          before?: Json | null;
          id?: never;
          role?: string;
          row_key?: string;
          site_id?: string | null;
          table_name?: string;
          user_id?: string | null;
          verb?: string;
        };
        Relationships: [];
      };
      basemap_feature: {
        Row: {
          class: string | null;
          geom: unknown;
          id: string;
          layer: string;
          name_vi: string | null;
          provenance: Database['public']['Enums']['provenance'];
          rank: number | null;
          source: string | null;
        };
        ComputedFields: never;
        Insert: {
          class?: string | null;
          geom: unknown;
          id?: string;
          layer: string;
          name_vi?: string | null;
          provenance: Database['public']['Enums']['provenance'];
          rank?: number | null;
          source?: string | null;
        };
        Update: {
          class?: string | null;
          geom?: unknown;
          id?: string;
          layer?: string;
          name_vi?: string | null;
          provenance?: Database['public']['Enums']['provenance'];
          rank?: number | null;
          source?: string | null;
        };
        Relationships: [];
      };
      border_line: {
        Row: {
          created_at: string;
          geom: unknown;
          id: string;
          length_km: number;
          name_vi: string;
          neighbour: Database['public']['Enums']['neighbour'];
          provenance: Database['public']['Enums']['provenance'];
          province_code: string | null;
          source: string | null;
          visibility: Database['public']['Enums']['visibility'];
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          geom: unknown;
          id?: string;
          length_km: number;
          name_vi: string;
          neighbour: Database['public']['Enums']['neighbour'];
          provenance: Database['public']['Enums']['provenance'];
          province_code?: string | null;
          source?: string | null;
          visibility?: Database['public']['Enums']['visibility'];
        };
        Update: {
          created_at?: string;
          geom?: unknown;
          id?: string;
          length_km?: number;
          name_vi?: string;
          neighbour?: Database['public']['Enums']['neighbour'];
          provenance?: Database['public']['Enums']['provenance'];
          province_code?: string | null;
          source?: string | null;
          visibility?: Database['public']['Enums']['visibility'];
        };
        Relationships: [];
      };
      dataset: {
        Row: {
          layer: string;
          loaded_at: string;
          provenance: Database['public']['Enums']['provenance'];
          row_count: number;
          sha256: string | null;
          source: string;
        };
        ComputedFields: never;
        Insert: {
          layer: string;
          loaded_at?: string;
          provenance: Database['public']['Enums']['provenance'];
          row_count: number;
          sha256?: string | null;
          source: string;
        };
        Update: {
          layer?: string;
          loaded_at?: string;
          provenance?: Database['public']['Enums']['provenance'];
          row_count?: number;
          sha256?: string | null;
          source?: string;
        };
        Relationships: [];
      };
      hamlet: {
        Row: {
          admin_unit_id: string;
          created_at: string;
          geom: unknown;
          households: number | null;
          id: string;
          name_vi: string;
          population: number;
          provenance: Database['public']['Enums']['provenance'];
          source: string | null;
          visibility: Database['public']['Enums']['visibility'];
        };
        ComputedFields: never;
        Insert: {
          admin_unit_id: string;
          created_at?: string;
          geom?: unknown;
          households?: number | null;
          id?: string;
          name_vi: string;
          population: number;
          provenance: Database['public']['Enums']['provenance'];
          source?: string | null;
          visibility?: Database['public']['Enums']['visibility'];
        };
        Update: {
          admin_unit_id?: string;
          created_at?: string;
          geom?: unknown;
          households?: number | null;
          id?: string;
          name_vi?: string;
          population?: number;
          provenance?: Database['public']['Enums']['provenance'];
          source?: string | null;
          visibility?: Database['public']['Enums']['visibility'];
        };
        Relationships: [
          {
            foreignKeyName: 'hamlet_admin_unit_id_fkey';
            columns: ['admin_unit_id'];
            isOneToOne: false;
            referencedRelation: 'admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hamlet_admin_unit_id_fkey';
            columns: ['admin_unit_id'];
            isOneToOne: false;
            referencedRelation: 'member_admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hamlet_admin_unit_id_fkey';
            columns: ['admin_unit_id'];
            isOneToOne: false;
            referencedRelation: 'public_admin_unit';
            referencedColumns: ['id'];
          },
        ];
      };
      hamlet_ruling: {
        Row: {
          cluster_id: string | null;
          created_at: string;
          created_by: string | null;
          effect: string;
          hamlet_id: string;
          id: string;
          reason: string;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          cluster_id?: string | null;
          created_at?: string;
          created_by?: string | null;
          effect: string;
          hamlet_id: string;
          id?: string;
          reason: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          cluster_id?: string | null;
          created_at?: string;
          created_by?: string | null;
          effect?: string;
          hamlet_id?: string;
          id?: string;
          reason?: string;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'hamlet_ruling_cluster_id_fkey';
            columns: ['cluster_id'];
            isOneToOne: false;
            referencedRelation: 'member_speaker_cluster';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hamlet_ruling_cluster_id_fkey';
            columns: ['cluster_id'];
            isOneToOne: false;
            referencedRelation: 'public_speaker_cluster';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hamlet_ruling_cluster_id_fkey';
            columns: ['cluster_id'];
            isOneToOne: false;
            referencedRelation: 'speaker_cluster';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hamlet_ruling_hamlet_id_fkey';
            columns: ['hamlet_id'];
            isOneToOne: false;
            referencedRelation: 'hamlet';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hamlet_ruling_hamlet_id_fkey';
            columns: ['hamlet_id'];
            isOneToOne: false;
            referencedRelation: 'member_hamlet';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hamlet_ruling_hamlet_id_fkey';
            columns: ['hamlet_id'];
            isOneToOne: false;
            referencedRelation: 'public_hamlet';
            referencedColumns: ['id'];
          },
        ];
      };
      import_batch: {
        Row: {
          created_at: string;
          created_by: string | null;
          file_name: string;
          finished_at: string | null;
          id: string;
          layer: string;
          sha256: string | null;
          state: string;
          summary: NonNullable<Json>;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by?: string | null;
          file_name: string;
          finished_at?: string | null;
          id?: string;
          layer: string;
          sha256?: string | null;
          state?: string;
          summary?: NonNullable<Json>;
        };
        Update: {
          created_at?: string;
          created_by?: string | null;
          file_name?: string;
          finished_at?: string | null;
          id?: string;
          layer?: string;
          sha256?: string | null;
          state?: string;
          summary?: NonNullable<Json>;
        };
        Relationships: [];
      };
      import_row: {
        Row: {
          batch_id: string;
          findings: NonNullable<Json>;
          payload: NonNullable<Json>;
          row_no: number;
          state: Database['public']['Enums']['import_row_state'];
        };
        ComputedFields: never;
        Insert: {
          batch_id: string;
          findings?: NonNullable<Json>;
          payload: NonNullable<Json>;
          row_no: number;
          state: Database['public']['Enums']['import_row_state'];
        };
        Update: {
          batch_id?: string;
          findings?: NonNullable<Json>;
          payload?: NonNullable<Json>;
          row_no?: number;
          state?: Database['public']['Enums']['import_row_state'];
        };
        Relationships: [
          {
            foreignKeyName: 'import_row_batch_id_fkey';
            columns: ['batch_id'];
            isOneToOne: false;
            referencedRelation: 'import_batch';
            referencedColumns: ['id'];
          },
        ];
      };
      inspection: {
        Row: {
          accuracy_m: number | null;
          checklist: NonNullable<Json>;
          client_uuid: string;
          cluster_id: string | null;
          created_at: string;
          created_by: string | null;
          geom: unknown;
          id: string;
          inspected_at: string;
          inspector_id: string | null;
          observed_status: Database['public']['Enums']['status'];
          remarks: string | null;
          site_id: string;
          source: string | null;
          visibility: Database['public']['Enums']['visibility'];
        };
        ComputedFields: never;
        Insert: {
          accuracy_m?: number | null;
          checklist?: NonNullable<Json>;
          client_uuid: string;
          cluster_id?: string | null;
          created_at?: string;
          created_by?: string | null;
          geom?: unknown;
          id?: string;
          inspected_at: string;
          inspector_id?: string | null;
          observed_status: Database['public']['Enums']['status'];
          remarks?: string | null;
          site_id: string;
          source?: string | null;
          visibility?: Database['public']['Enums']['visibility'];
        };
        Update: {
          accuracy_m?: number | null;
          checklist?: NonNullable<Json>;
          client_uuid?: string;
          cluster_id?: string | null;
          created_at?: string;
          created_by?: string | null;
          geom?: unknown;
          id?: string;
          inspected_at?: string;
          inspector_id?: string | null;
          observed_status?: Database['public']['Enums']['status'];
          remarks?: string | null;
          site_id?: string;
          source?: string | null;
          visibility?: Database['public']['Enums']['visibility'];
        };
        Relationships: [
          {
            foreignKeyName: 'inspection_cluster_id_site_id_fkey';
            columns: ['cluster_id', 'site_id'];
            isOneToOne: false;
            referencedRelation: 'member_speaker_cluster';
            referencedColumns: ['id', 'site_id'];
          },
          {
            foreignKeyName: 'inspection_cluster_id_site_id_fkey';
            columns: ['cluster_id', 'site_id'];
            isOneToOne: false;
            referencedRelation: 'public_speaker_cluster';
            referencedColumns: ['id', 'site_id'];
          },
          {
            foreignKeyName: 'inspection_cluster_id_site_id_fkey';
            columns: ['cluster_id', 'site_id'];
            isOneToOne: false;
            referencedRelation: 'speaker_cluster';
            referencedColumns: ['id', 'site_id'];
          },
          {
            foreignKeyName: 'inspection_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'member_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'inspection_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'public_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'inspection_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'site';
            referencedColumns: ['id'];
          },
        ];
      };
      investment: {
        Row: {
          accepted_on: string | null;
          authority: string;
          contractor: string | null;
          created_at: string;
          created_by: string | null;
          decision_date: string;
          decision_no: string;
          disbursed_mvnd: number;
          id: string;
          kind: Database['public']['Enums']['investment_kind'];
          line_no: number;
          lock_version: number;
          note: string | null;
          plan_mvnd: number;
          programme_id: string | null;
          provenance: Database['public']['Enums']['provenance'];
          search_text: string | null;
          source: string | null;
          updated_at: string;
          updated_by: string | null;
          visibility: Database['public']['Enums']['visibility'];
          warranty_until: string | null;
          year: number;
        };
        ComputedFields: never;
        Insert: {
          accepted_on?: string | null;
          authority: string;
          contractor?: string | null;
          created_at?: string;
          created_by?: string | null;
          decision_date: string;
          decision_no: string;
          disbursed_mvnd?: number;
          id?: string;
          kind: Database['public']['Enums']['investment_kind'];
          line_no?: number;
          lock_version?: number;
          note?: string | null;
          plan_mvnd: number;
          programme_id?: string | null;
          provenance: Database['public']['Enums']['provenance'];
          search_text?: never;
          source?: string | null;
          updated_at?: string;
          updated_by?: string | null;
          visibility?: Database['public']['Enums']['visibility'];
          warranty_until?: string | null;
          year: number;
        };
        Update: {
          accepted_on?: string | null;
          authority?: string;
          contractor?: string | null;
          created_at?: string;
          created_by?: string | null;
          decision_date?: string;
          decision_no?: string;
          disbursed_mvnd?: number;
          id?: string;
          kind?: Database['public']['Enums']['investment_kind'];
          line_no?: number;
          lock_version?: number;
          note?: string | null;
          plan_mvnd?: number;
          programme_id?: string | null;
          provenance?: Database['public']['Enums']['provenance'];
          search_text?: never;
          source?: string | null;
          updated_at?: string;
          updated_by?: string | null;
          visibility?: Database['public']['Enums']['visibility'];
          warranty_until?: string | null;
          year?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'investment_programme_id_fkey';
            columns: ['programme_id'];
            isOneToOne: false;
            referencedRelation: 'member_programme';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'investment_programme_id_fkey';
            columns: ['programme_id'];
            isOneToOne: false;
            referencedRelation: 'programme';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'investment_programme_id_fkey';
            columns: ['programme_id'];
            isOneToOne: false;
            referencedRelation: 'public_programme';
            referencedColumns: ['id'];
          },
        ];
      };
      investment_funding: {
        Row: {
          disbursed_mvnd: number;
          investment_id: string;
          plan_mvnd: number;
          source: Database['public']['Enums']['funding_source'];
        };
        ComputedFields: never;
        Insert: {
          disbursed_mvnd?: number;
          investment_id: string;
          plan_mvnd: number;
          source: Database['public']['Enums']['funding_source'];
        };
        Update: {
          disbursed_mvnd?: number;
          investment_id?: string;
          plan_mvnd?: number;
          source?: Database['public']['Enums']['funding_source'];
        };
        Relationships: [
          {
            foreignKeyName: 'investment_funding_investment_id_fkey';
            columns: ['investment_id'];
            isOneToOne: false;
            referencedRelation: 'investment';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'investment_funding_investment_id_fkey';
            columns: ['investment_id'];
            isOneToOne: false;
            referencedRelation: 'member_site_investment';
            referencedColumns: ['investment_id'];
          },
          {
            foreignKeyName: 'investment_funding_investment_id_fkey';
            columns: ['investment_id'];
            isOneToOne: false;
            referencedRelation: 'public_site_investment';
            referencedColumns: ['investment_id'];
          },
        ];
      };
      investment_site: {
        Row: {
          disbursed_mvnd: number;
          investment_id: string;
          plan_mvnd: number;
          site_id: string;
        };
        ComputedFields: never;
        Insert: {
          disbursed_mvnd?: number;
          investment_id: string;
          plan_mvnd: number;
          site_id: string;
        };
        Update: {
          disbursed_mvnd?: number;
          investment_id?: string;
          plan_mvnd?: number;
          site_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'investment_site_investment_id_fkey';
            columns: ['investment_id'];
            isOneToOne: false;
            referencedRelation: 'investment';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'investment_site_investment_id_fkey';
            columns: ['investment_id'];
            isOneToOne: false;
            referencedRelation: 'member_site_investment';
            referencedColumns: ['investment_id'];
          },
          {
            foreignKeyName: 'investment_site_investment_id_fkey';
            columns: ['investment_id'];
            isOneToOne: false;
            referencedRelation: 'public_site_investment';
            referencedColumns: ['investment_id'];
          },
          {
            foreignKeyName: 'investment_site_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'member_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'investment_site_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'public_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'investment_site_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'site';
            referencedColumns: ['id'];
          },
        ];
      };
      media: {
        Row: {
          alt_en: string | null;
          alt_vi: string;
          created_at: string;
          created_by: string | null;
          height_px: number | null;
          id: string;
          inspection_id: string | null;
          mime: string;
          object_key: string;
          phase: Database['public']['Enums']['media_phase'] | null;
          provenance: Database['public']['Enums']['provenance'];
          site_id: string;
          source: string | null;
          taken_at: string | null;
          visibility: Database['public']['Enums']['visibility'];
          width_px: number | null;
        };
        ComputedFields: never;
        Insert: {
          alt_en?: string | null;
          alt_vi: string;
          created_at?: string;
          created_by?: string | null;
          height_px?: number | null;
          id?: string;
          inspection_id?: string | null;
          mime: string;
          object_key: string;
          phase?: Database['public']['Enums']['media_phase'] | null;
          provenance?: Database['public']['Enums']['provenance'];
          site_id: string;
          source?: string | null;
          taken_at?: string | null;
          visibility?: Database['public']['Enums']['visibility'];
          width_px?: number | null;
        };
        Update: {
          alt_en?: string | null;
          alt_vi?: string;
          created_at?: string;
          created_by?: string | null;
          height_px?: number | null;
          id?: string;
          inspection_id?: string | null;
          mime?: string;
          object_key?: string;
          phase?: Database['public']['Enums']['media_phase'] | null;
          provenance?: Database['public']['Enums']['provenance'];
          site_id?: string;
          source?: string | null;
          taken_at?: string | null;
          visibility?: Database['public']['Enums']['visibility'];
          width_px?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: 'media_inspection_id_site_id_fkey';
            columns: ['inspection_id', 'site_id'];
            isOneToOne: false;
            referencedRelation: 'inspection';
            referencedColumns: ['id', 'site_id'];
          },
          {
            foreignKeyName: 'media_inspection_id_site_id_fkey';
            columns: ['inspection_id', 'site_id'];
            isOneToOne: false;
            referencedRelation: 'member_inspection';
            referencedColumns: ['id', 'site_id'];
          },
          {
            foreignKeyName: 'media_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'member_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'media_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'public_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'media_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'site';
            referencedColumns: ['id'];
          },
        ];
      };
      member: {
        Row: {
          created_at: string;
          created_by: string | null;
          role: Database['public']['Enums']['member_role'];
          scope_unit_id: string | null;
          updated_at: string;
          updated_by: string | null;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_by?: string | null;
          role: Database['public']['Enums']['member_role'];
          scope_unit_id?: string | null;
          updated_at?: string;
          updated_by?: string | null;
          user_id: string;
        };
        Update: {
          created_at?: string;
          created_by?: string | null;
          role?: Database['public']['Enums']['member_role'];
          scope_unit_id?: string | null;
          updated_at?: string;
          updated_by?: string | null;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'member_scope_unit_id_fkey';
            columns: ['scope_unit_id'];
            isOneToOne: false;
            referencedRelation: 'admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'member_scope_unit_id_fkey';
            columns: ['scope_unit_id'];
            isOneToOne: false;
            referencedRelation: 'member_admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'member_scope_unit_id_fkey';
            columns: ['scope_unit_id'];
            isOneToOne: false;
            referencedRelation: 'public_admin_unit';
            referencedColumns: ['id'];
          },
        ];
      };
      population_cell: {
        Row: {
          admin_unit_id: string;
          geom: unknown;
          id: string;
          population: number;
          provenance: Database['public']['Enums']['provenance'];
          size_m: number;
          source: string | null;
        };
        ComputedFields: never;
        Insert: {
          admin_unit_id: string;
          geom: unknown;
          id?: string;
          population: number;
          provenance: Database['public']['Enums']['provenance'];
          size_m: number;
          source?: string | null;
        };
        Update: {
          admin_unit_id?: string;
          geom?: unknown;
          id?: string;
          population?: number;
          provenance?: Database['public']['Enums']['provenance'];
          size_m?: number;
          source?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'population_cell_admin_unit_id_fkey';
            columns: ['admin_unit_id'];
            isOneToOne: false;
            referencedRelation: 'admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'population_cell_admin_unit_id_fkey';
            columns: ['admin_unit_id'];
            isOneToOne: false;
            referencedRelation: 'member_admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'population_cell_admin_unit_id_fkey';
            columns: ['admin_unit_id'];
            isOneToOne: false;
            referencedRelation: 'public_admin_unit';
            referencedColumns: ['id'];
          },
        ];
      };
      programme: {
        Row: {
          code: string;
          created_at: string;
          created_by: string | null;
          id: string;
          name_en: string | null;
          name_vi: string;
          period: unknown;
          provenance: Database['public']['Enums']['provenance'];
          source: string | null;
          updated_at: string;
          updated_by: string | null;
          visibility: Database['public']['Enums']['visibility'];
        };
        ComputedFields: never;
        Insert: {
          code: string;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          name_en?: string | null;
          name_vi: string;
          period: unknown;
          provenance: Database['public']['Enums']['provenance'];
          source?: string | null;
          updated_at?: string;
          updated_by?: string | null;
          visibility?: Database['public']['Enums']['visibility'];
        };
        Update: {
          code?: string;
          created_at?: string;
          created_by?: string | null;
          id?: string;
          name_en?: string | null;
          name_vi?: string;
          period?: unknown;
          provenance?: Database['public']['Enums']['provenance'];
          source?: string | null;
          updated_at?: string;
          updated_by?: string | null;
          visibility?: Database['public']['Enums']['visibility'];
        };
        Relationships: [];
      };
      scenario: {
        Row: {
          body: NonNullable<Json>;
          created_at: string;
          created_by: string;
          id: string;
          lock_version: number;
          name: string;
          scope_unit_id: string | null;
          shared: boolean;
          updated_at: string;
          updated_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          body: NonNullable<Json>;
          created_at?: string;
          created_by: string;
          id?: string;
          lock_version?: number;
          name: string;
          scope_unit_id?: string | null;
          shared?: boolean;
          updated_at?: string;
          updated_by?: string | null;
        };
        Update: {
          body?: NonNullable<Json>;
          created_at?: string;
          created_by?: string;
          id?: string;
          lock_version?: number;
          name?: string;
          scope_unit_id?: string | null;
          shared?: boolean;
          updated_at?: string;
          updated_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'scenario_scope_unit_id_fkey';
            columns: ['scope_unit_id'];
            isOneToOne: false;
            referencedRelation: 'admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'scenario_scope_unit_id_fkey';
            columns: ['scope_unit_id'];
            isOneToOne: false;
            referencedRelation: 'member_admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'scenario_scope_unit_id_fkey';
            columns: ['scope_unit_id'];
            isOneToOne: false;
            referencedRelation: 'public_admin_unit';
            referencedColumns: ['id'];
          },
        ];
      };
      site: {
        Row: {
          admin_unit_id: string;
          code: string;
          commissioned_on: string | null;
          created_at: string;
          created_by: string | null;
          geom: unknown;
          id: string;
          kind: Database['public']['Enums']['site_kind'];
          lock_version: number;
          managing_organisation: string | null;
          name_en: string | null;
          name_vi: string;
          note: string | null;
          position_accuracy_m: number | null;
          position_crs: string | null;
          position_method: Database['public']['Enums']['position_method'];
          position_x: number | null;
          position_y: number | null;
          provenance: Database['public']['Enums']['provenance'];
          retired_on: string | null;
          search_text: string | null;
          source: string | null;
          status: Database['public']['Enums']['status'];
          status_since: string | null;
          updated_at: string;
          updated_by: string | null;
          visibility: Database['public']['Enums']['visibility'];
        };
        ComputedFields: never;
        Insert: {
          admin_unit_id: string;
          code: string;
          commissioned_on?: string | null;
          created_at?: string;
          created_by?: string | null;
          geom?: unknown;
          id?: string;
          kind: Database['public']['Enums']['site_kind'];
          lock_version?: number;
          managing_organisation?: string | null;
          name_en?: string | null;
          name_vi: string;
          note?: string | null;
          position_accuracy_m?: number | null;
          position_crs?: string | null;
          position_method?: Database['public']['Enums']['position_method'];
          position_x?: number | null;
          position_y?: number | null;
          provenance: Database['public']['Enums']['provenance'];
          retired_on?: string | null;
          search_text?: never;
          source?: string | null;
          status?: Database['public']['Enums']['status'];
          status_since?: string | null;
          updated_at?: string;
          updated_by?: string | null;
          visibility: Database['public']['Enums']['visibility'];
        };
        Update: {
          admin_unit_id?: string;
          code?: string;
          commissioned_on?: string | null;
          created_at?: string;
          created_by?: string | null;
          geom?: unknown;
          id?: string;
          kind?: Database['public']['Enums']['site_kind'];
          lock_version?: number;
          managing_organisation?: string | null;
          name_en?: string | null;
          name_vi?: string;
          note?: string | null;
          position_accuracy_m?: number | null;
          position_crs?: string | null;
          position_method?: Database['public']['Enums']['position_method'];
          position_x?: number | null;
          position_y?: number | null;
          provenance?: Database['public']['Enums']['provenance'];
          retired_on?: string | null;
          search_text?: never;
          source?: string | null;
          status?: Database['public']['Enums']['status'];
          status_since?: string | null;
          updated_at?: string;
          updated_by?: string | null;
          visibility?: Database['public']['Enums']['visibility'];
        };
        Relationships: [
          {
            foreignKeyName: 'site_admin_unit_id_fkey';
            columns: ['admin_unit_id'];
            isOneToOne: false;
            referencedRelation: 'admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'site_admin_unit_id_fkey';
            columns: ['admin_unit_id'];
            isOneToOne: false;
            referencedRelation: 'member_admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'site_admin_unit_id_fkey';
            columns: ['admin_unit_id'];
            isOneToOne: false;
            referencedRelation: 'public_admin_unit';
            referencedColumns: ['id'];
          },
        ];
      };
      site_admin_unit: {
        Row: {
          admin_unit_id: string;
          derived_by: string;
          site_id: string;
          vintage: number;
        };
        ComputedFields: never;
        Insert: {
          admin_unit_id: string;
          derived_by: string;
          site_id: string;
          vintage: number;
        };
        Update: {
          admin_unit_id?: string;
          derived_by?: string;
          site_id?: string;
          vintage?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'site_admin_unit_admin_unit_id_fkey';
            columns: ['admin_unit_id'];
            isOneToOne: false;
            referencedRelation: 'admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'site_admin_unit_admin_unit_id_fkey';
            columns: ['admin_unit_id'];
            isOneToOne: false;
            referencedRelation: 'member_admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'site_admin_unit_admin_unit_id_fkey';
            columns: ['admin_unit_id'];
            isOneToOne: false;
            referencedRelation: 'public_admin_unit';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'site_admin_unit_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'member_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'site_admin_unit_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'public_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'site_admin_unit_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'site';
            referencedColumns: ['id'];
          },
        ];
      };
      site_e_board: {
        Row: {
          connected: boolean | null;
          height_m: number | null;
          kind: Database['public']['Enums']['site_kind'];
          screen_count: number;
          site_id: string;
          width_m: number | null;
        };
        ComputedFields: never;
        Insert: {
          connected?: boolean | null;
          height_m?: number | null;
          kind?: Database['public']['Enums']['site_kind'];
          screen_count?: number;
          site_id: string;
          width_m?: number | null;
        };
        Update: {
          connected?: boolean | null;
          height_m?: number | null;
          kind?: Database['public']['Enums']['site_kind'];
          screen_count?: number;
          site_id?: string;
          width_m?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: 'site_e_board_site_id_kind_fkey';
            columns: ['site_id', 'kind'];
            isOneToOne: false;
            referencedRelation: 'member_site';
            referencedColumns: ['id', 'kind'];
          },
          {
            foreignKeyName: 'site_e_board_site_id_kind_fkey';
            columns: ['site_id', 'kind'];
            isOneToOne: false;
            referencedRelation: 'public_site';
            referencedColumns: ['id', 'kind'];
          },
          {
            foreignKeyName: 'site_e_board_site_id_kind_fkey';
            columns: ['site_id', 'kind'];
            isOneToOne: false;
            referencedRelation: 'site';
            referencedColumns: ['id', 'kind'];
          },
        ];
      };
      site_gate: {
        Row: {
          class: Database['public']['Enums']['gate_class'];
          counterpart: string | null;
          kind: Database['public']['Enums']['site_kind'];
          neighbour: Database['public']['Enums']['neighbour'];
          opened_on: string | null;
          site_id: string;
        };
        ComputedFields: never;
        Insert: {
          class: Database['public']['Enums']['gate_class'];
          counterpart?: string | null;
          kind?: Database['public']['Enums']['site_kind'];
          neighbour: Database['public']['Enums']['neighbour'];
          opened_on?: string | null;
          site_id: string;
        };
        Update: {
          class?: Database['public']['Enums']['gate_class'];
          counterpart?: string | null;
          kind?: Database['public']['Enums']['site_kind'];
          neighbour?: Database['public']['Enums']['neighbour'];
          opened_on?: string | null;
          site_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'site_gate_site_id_kind_fkey';
            columns: ['site_id', 'kind'];
            isOneToOne: false;
            referencedRelation: 'member_site';
            referencedColumns: ['id', 'kind'];
          },
          {
            foreignKeyName: 'site_gate_site_id_kind_fkey';
            columns: ['site_id', 'kind'];
            isOneToOne: false;
            referencedRelation: 'public_site';
            referencedColumns: ['id', 'kind'];
          },
          {
            foreignKeyName: 'site_gate_site_id_kind_fkey';
            columns: ['site_id', 'kind'];
            isOneToOne: false;
            referencedRelation: 'site';
            referencedColumns: ['id', 'kind'];
          },
        ];
      };
      site_pano: {
        Row: {
          content_vi: string | null;
          face_count: number;
          height_m: number | null;
          kind: Database['public']['Enums']['site_kind'];
          languages: string[];
          permit_expires_on: string | null;
          permit_no: string | null;
          site_id: string;
          width_m: number | null;
        };
        ComputedFields: never;
        Insert: {
          content_vi?: string | null;
          face_count: number;
          height_m?: number | null;
          kind?: Database['public']['Enums']['site_kind'];
          languages?: string[];
          permit_expires_on?: string | null;
          permit_no?: string | null;
          site_id: string;
          width_m?: number | null;
        };
        Update: {
          content_vi?: string | null;
          face_count?: number;
          height_m?: number | null;
          kind?: Database['public']['Enums']['site_kind'];
          languages?: string[];
          permit_expires_on?: string | null;
          permit_no?: string | null;
          site_id?: string;
          width_m?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: 'site_pano_site_id_kind_fkey';
            columns: ['site_id', 'kind'];
            isOneToOne: false;
            referencedRelation: 'member_site';
            referencedColumns: ['id', 'kind'];
          },
          {
            foreignKeyName: 'site_pano_site_id_kind_fkey';
            columns: ['site_id', 'kind'];
            isOneToOne: false;
            referencedRelation: 'public_site';
            referencedColumns: ['id', 'kind'];
          },
          {
            foreignKeyName: 'site_pano_site_id_kind_fkey';
            columns: ['site_id', 'kind'];
            isOneToOne: false;
            referencedRelation: 'site';
            referencedColumns: ['id', 'kind'];
          },
        ];
      };
      site_post: {
        Row: {
          border_km: number | null;
          equipment: NonNullable<Json>;
          kind: Database['public']['Enums']['site_kind'];
          site_id: string;
        };
        ComputedFields: never;
        Insert: {
          border_km?: number | null;
          equipment?: NonNullable<Json>;
          kind?: Database['public']['Enums']['site_kind'];
          site_id: string;
        };
        Update: {
          border_km?: number | null;
          equipment?: NonNullable<Json>;
          kind?: Database['public']['Enums']['site_kind'];
          site_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'site_post_site_id_kind_fkey';
            columns: ['site_id', 'kind'];
            isOneToOne: false;
            referencedRelation: 'member_site';
            referencedColumns: ['id', 'kind'];
          },
          {
            foreignKeyName: 'site_post_site_id_kind_fkey';
            columns: ['site_id', 'kind'];
            isOneToOne: false;
            referencedRelation: 'public_site';
            referencedColumns: ['id', 'kind'];
          },
          {
            foreignKeyName: 'site_post_site_id_kind_fkey';
            columns: ['site_id', 'kind'];
            isOneToOne: false;
            referencedRelation: 'site';
            referencedColumns: ['id', 'kind'];
          },
        ];
      };
      site_station: {
        Row: {
          frequency_mhz: number | null;
          kind: Database['public']['Enums']['site_kind'];
          link_radius_m: number | null;
          power_w: number | null;
          site_id: string;
          technology: Database['public']['Enums']['technology'];
        };
        ComputedFields: never;
        Insert: {
          frequency_mhz?: number | null;
          kind?: Database['public']['Enums']['site_kind'];
          link_radius_m?: number | null;
          power_w?: number | null;
          site_id: string;
          technology?: Database['public']['Enums']['technology'];
        };
        Update: {
          frequency_mhz?: number | null;
          kind?: Database['public']['Enums']['site_kind'];
          link_radius_m?: number | null;
          power_w?: number | null;
          site_id?: string;
          technology?: Database['public']['Enums']['technology'];
        };
        Relationships: [
          {
            foreignKeyName: 'site_station_site_id_kind_fkey';
            columns: ['site_id', 'kind'];
            isOneToOne: false;
            referencedRelation: 'member_site';
            referencedColumns: ['id', 'kind'];
          },
          {
            foreignKeyName: 'site_station_site_id_kind_fkey';
            columns: ['site_id', 'kind'];
            isOneToOne: false;
            referencedRelation: 'public_site';
            referencedColumns: ['id', 'kind'];
          },
          {
            foreignKeyName: 'site_station_site_id_kind_fkey';
            columns: ['site_id', 'kind'];
            isOneToOne: false;
            referencedRelation: 'site';
            referencedColumns: ['id', 'kind'];
          },
        ];
      };
      speaker_cluster: {
        Row: {
          code: string;
          created_at: string;
          created_by: string | null;
          geom: unknown;
          hamlet_id: string | null;
          id: string;
          installed_on: string | null;
          kind: Database['public']['Enums']['site_kind'];
          lock_version: number;
          place_vi: string | null;
          position_accuracy_m: number | null;
          position_crs: string | null;
          position_method: Database['public']['Enums']['position_method'];
          position_x: number | null;
          position_y: number | null;
          power_w: number | null;
          provenance: Database['public']['Enums']['provenance'];
          radius_m: number | null;
          retired_on: string | null;
          site_id: string;
          sound_distance_m: number | null;
          sound_level_db: number | null;
          source: string | null;
          speaker_count: number;
          status: Database['public']['Enums']['status'];
          status_since: string | null;
          technology: Database['public']['Enums']['technology'];
          updated_at: string;
          updated_by: string | null;
          visibility: Database['public']['Enums']['visibility'];
        };
        ComputedFields: never;
        Insert: {
          code: string;
          created_at?: string;
          created_by?: string | null;
          geom?: unknown;
          hamlet_id?: string | null;
          id?: string;
          installed_on?: string | null;
          kind?: Database['public']['Enums']['site_kind'];
          lock_version?: number;
          place_vi?: string | null;
          position_accuracy_m?: number | null;
          position_crs?: string | null;
          position_method?: Database['public']['Enums']['position_method'];
          position_x?: number | null;
          position_y?: number | null;
          power_w?: number | null;
          provenance: Database['public']['Enums']['provenance'];
          radius_m?: number | null;
          retired_on?: string | null;
          site_id: string;
          sound_distance_m?: number | null;
          sound_level_db?: number | null;
          source?: string | null;
          speaker_count: number;
          status?: Database['public']['Enums']['status'];
          status_since?: string | null;
          technology?: Database['public']['Enums']['technology'];
          updated_at?: string;
          updated_by?: string | null;
          visibility?: Database['public']['Enums']['visibility'];
        };
        Update: {
          code?: string;
          created_at?: string;
          created_by?: string | null;
          geom?: unknown;
          hamlet_id?: string | null;
          id?: string;
          installed_on?: string | null;
          kind?: Database['public']['Enums']['site_kind'];
          lock_version?: number;
          place_vi?: string | null;
          position_accuracy_m?: number | null;
          position_crs?: string | null;
          position_method?: Database['public']['Enums']['position_method'];
          position_x?: number | null;
          position_y?: number | null;
          power_w?: number | null;
          provenance?: Database['public']['Enums']['provenance'];
          radius_m?: number | null;
          retired_on?: string | null;
          site_id?: string;
          sound_distance_m?: number | null;
          sound_level_db?: number | null;
          source?: string | null;
          speaker_count?: number;
          status?: Database['public']['Enums']['status'];
          status_since?: string | null;
          technology?: Database['public']['Enums']['technology'];
          updated_at?: string;
          updated_by?: string | null;
          visibility?: Database['public']['Enums']['visibility'];
        };
        Relationships: [
          {
            foreignKeyName: 'speaker_cluster_hamlet_id_fkey';
            columns: ['hamlet_id'];
            isOneToOne: false;
            referencedRelation: 'hamlet';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'speaker_cluster_hamlet_id_fkey';
            columns: ['hamlet_id'];
            isOneToOne: false;
            referencedRelation: 'member_hamlet';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'speaker_cluster_hamlet_id_fkey';
            columns: ['hamlet_id'];
            isOneToOne: false;
            referencedRelation: 'public_hamlet';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'speaker_cluster_site_id_kind_fkey';
            columns: ['site_id', 'kind'];
            isOneToOne: false;
            referencedRelation: 'member_site';
            referencedColumns: ['id', 'kind'];
          },
          {
            foreignKeyName: 'speaker_cluster_site_id_kind_fkey';
            columns: ['site_id', 'kind'];
            isOneToOne: false;
            referencedRelation: 'public_site';
            referencedColumns: ['id', 'kind'];
          },
          {
            foreignKeyName: 'speaker_cluster_site_id_kind_fkey';
            columns: ['site_id', 'kind'];
            isOneToOne: false;
            referencedRelation: 'site';
            referencedColumns: ['id', 'kind'];
          },
        ];
      };
      status_event: {
        Row: {
          annuls_id: string | null;
          cluster_id: string | null;
          created_at: string;
          created_by: string | null;
          effective_from: string;
          id: string;
          note: string | null;
          provenance: Database['public']['Enums']['provenance'];
          seq: number;
          site_id: string | null;
          source: string | null;
          status: Database['public']['Enums']['status'];
          visibility: Database['public']['Enums']['visibility'];
        };
        ComputedFields: never;
        Insert: {
          annuls_id?: string | null;
          cluster_id?: string | null;
          created_at?: string;
          created_by?: string | null;
          effective_from: string;
          id?: string;
          note?: string | null;
          provenance: Database['public']['Enums']['provenance'];
          seq?: never;
          site_id?: string | null;
          source?: string | null;
          status: Database['public']['Enums']['status'];
          visibility?: Database['public']['Enums']['visibility'];
        };
        Update: {
          annuls_id?: string | null;
          cluster_id?: string | null;
          created_at?: string;
          created_by?: string | null;
          effective_from?: string;
          id?: string;
          note?: string | null;
          provenance?: Database['public']['Enums']['provenance'];
          seq?: never;
          site_id?: string | null;
          source?: string | null;
          status?: Database['public']['Enums']['status'];
          visibility?: Database['public']['Enums']['visibility'];
        };
        Relationships: [
          {
            foreignKeyName: 'status_event_annuls_id_fkey';
            columns: ['annuls_id'];
            isOneToOne: true;
            referencedRelation: 'member_status_event';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_event_annuls_id_fkey';
            columns: ['annuls_id'];
            isOneToOne: true;
            referencedRelation: 'public_status_event';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_event_annuls_id_fkey';
            columns: ['annuls_id'];
            isOneToOne: true;
            referencedRelation: 'status_event';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_event_cluster_id_fkey';
            columns: ['cluster_id'];
            isOneToOne: false;
            referencedRelation: 'member_speaker_cluster';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_event_cluster_id_fkey';
            columns: ['cluster_id'];
            isOneToOne: false;
            referencedRelation: 'public_speaker_cluster';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_event_cluster_id_fkey';
            columns: ['cluster_id'];
            isOneToOne: false;
            referencedRelation: 'speaker_cluster';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_event_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'member_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_event_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'public_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_event_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'site';
            referencedColumns: ['id'];
          },
        ];
      };
    };
    Views: {
      member_activity: {
        Row: {
          held_from: string | null;
          held_to: string | null;
          id: string;
          kind: Database['public']['Enums']['activity_kind'];
          programme_code: string | null;
          provenance: Database['public']['Enums']['provenance'];
          stats: Json | null;
          title_en: string | null;
          title_vi: string;
          unit_uid: string | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      member_admin_link: {
        Row: {
          from_uid: string | null;
          provenance: Database['public']['Enums']['provenance'];
          share_area: number | null;
          share_population: number | null;
          to_uid: string | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      member_admin_unit: {
        Row: {
          area_km2: number | null;
          border_km: number | null;
          code: string;
          households: number | null;
          id: string;
          is_border: boolean;
          kind: Database['public']['Enums']['admin_kind'];
          label_lat: number | null;
          label_lon: number | null;
          level: Database['public']['Enums']['admin_level'];
          name_en: string | null;
          name_vi: string;
          parent_uid: string | null;
          population: number | null;
          provenance: Database['public']['Enums']['provenance'];
          uid: string | null;
          valid_from: string | null;
          valid_to: string | null;
          vintage: number | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      member_admin_unit_geometry: {
        Row: {
          code: string;
          geometry: Json | null;
          is_border: boolean;
          level: Database['public']['Enums']['admin_level'];
          provenance: Database['public']['Enums']['provenance'];
          province_code: string | null;
          uid: string | null;
          vintage: number | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      member_analysis_run: {
        Row: {
          created_at: string;
          data_version: string;
          engine: string;
          id: string;
          inputs: NonNullable<Json>;
          inputs_hash: string;
          is_own: boolean | null;
          kind: string;
          name: string;
          result: NonNullable<Json>;
          shared: boolean;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string | null;
          data_version?: string | null;
          engine?: string | null;
          id?: string | null;
          inputs?: Json | null;
          inputs_hash?: string | null;
          is_own?: never;
          kind?: string | null;
          name?: string | null;
          result?: Json | null;
          shared?: boolean | null;
        };
        Update: {
          created_at?: string | null;
          data_version?: string | null;
          engine?: string | null;
          id?: string | null;
          inputs?: Json | null;
          inputs_hash?: string | null;
          is_own?: never;
          kind?: string | null;
          name?: string | null;
          result?: Json | null;
          shared?: boolean | null;
        };
        Relationships: [];
      };
      member_audit: {
        Row: {
          actor: string | null;
          after: Json | null;
          at: string;
          before: Json | null;
          id: number;
          role: string;
          row_key: string;
          site_id: string | null;
          table_name: string;
          verb: string;
        };
        ComputedFields: never;
        Insert: {
          actor?: never;
          after?: Json | null;
          at?: string | null;
          before?: Json | null;
          id?: number | null;
          role?: string | null;
          row_key?: string | null;
          site_id?: string | null;
          table_name?: string | null;
          verb?: string | null;
        };
        Update: {
          actor?: never;
          after?: Json | null;
          at?: string | null;
          before?: Json | null;
          id?: number | null;
          role?: string | null;
          row_key?: string | null;
          site_id?: string | null;
          table_name?: string | null;
          verb?: string | null;
        };
        Relationships: [];
      };
      member_basemap_feature: {
        Row: {
          class: string | null;
          geometry: Json | null;
          id: string;
          layer: string;
          name_vi: string | null;
          provenance: Database['public']['Enums']['provenance'];
          rank: number | null;
        };
        ComputedFields: never;
        Insert: {
          class?: string | null;
          geometry?: never;
          id?: string | null;
          layer?: string | null;
          name_vi?: string | null;
          provenance?: Database['public']['Enums']['provenance'] | null;
          rank?: never;
        };
        Update: {
          class?: string | null;
          geometry?: never;
          id?: string | null;
          layer?: string | null;
          name_vi?: string | null;
          provenance?: Database['public']['Enums']['provenance'] | null;
          rank?: never;
        };
        Relationships: [];
      };
      member_border_line: {
        Row: {
          geometry: Json | null;
          id: string;
          length_km: number | null;
          name_vi: string;
          neighbour: Database['public']['Enums']['neighbour'];
          provenance: Database['public']['Enums']['provenance'];
          province_code: string | null;
        };
        ComputedFields: never;
        Insert: {
          geometry?: never;
          id?: string | null;
          length_km?: never;
          name_vi?: string | null;
          neighbour?: Database['public']['Enums']['neighbour'] | null;
          provenance?: Database['public']['Enums']['provenance'] | null;
          province_code?: string | null;
        };
        Update: {
          geometry?: never;
          id?: string | null;
          length_km?: never;
          name_vi?: string | null;
          neighbour?: Database['public']['Enums']['neighbour'] | null;
          provenance?: Database['public']['Enums']['provenance'] | null;
          province_code?: string | null;
        };
        Relationships: [];
      };
      member_dataset: {
        Row: {
          from_file: boolean | null;
          layer: string;
          loaded_at: string;
          provenance: Database['public']['Enums']['provenance'];
          row_count: number;
          source: string;
        };
        ComputedFields: never;
        Insert: {
          from_file?: never;
          layer?: string | null;
          loaded_at?: string | null;
          provenance?: Database['public']['Enums']['provenance'] | null;
          row_count?: number | null;
          source?: string | null;
        };
        Update: {
          from_file?: never;
          layer?: string | null;
          loaded_at?: string | null;
          provenance?: Database['public']['Enums']['provenance'] | null;
          row_count?: number | null;
          source?: string | null;
        };
        Relationships: [];
      };
      member_hamlet: {
        Row: {
          households: number | null;
          id: string;
          lat: number | null;
          lon: number | null;
          name_vi: string;
          population: number;
          provenance: Database['public']['Enums']['provenance'];
          unit_uid: string | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      member_hamlet_ruling: {
        Row: {
          cluster_id: string | null;
          created_at: string;
          effect: string;
          hamlet_id: string;
          id: string;
          reason: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          cluster_id?: string | null;
          created_at?: string | null;
          effect?: string | null;
          hamlet_id?: string | null;
          id?: string | null;
          reason?: string | null;
          updated_at?: string | null;
        };
        Update: {
          cluster_id?: string | null;
          created_at?: string | null;
          effect?: string | null;
          hamlet_id?: string | null;
          id?: string | null;
          reason?: string | null;
          updated_at?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'hamlet_ruling_cluster_id_fkey';
            columns: ['cluster_id'];
            isOneToOne: false;
            referencedRelation: 'member_speaker_cluster';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hamlet_ruling_cluster_id_fkey';
            columns: ['cluster_id'];
            isOneToOne: false;
            referencedRelation: 'public_speaker_cluster';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hamlet_ruling_cluster_id_fkey';
            columns: ['cluster_id'];
            isOneToOne: false;
            referencedRelation: 'speaker_cluster';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hamlet_ruling_hamlet_id_fkey';
            columns: ['hamlet_id'];
            isOneToOne: false;
            referencedRelation: 'hamlet';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hamlet_ruling_hamlet_id_fkey';
            columns: ['hamlet_id'];
            isOneToOne: false;
            referencedRelation: 'member_hamlet';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hamlet_ruling_hamlet_id_fkey';
            columns: ['hamlet_id'];
            isOneToOne: false;
            referencedRelation: 'public_hamlet';
            referencedColumns: ['id'];
          },
        ];
      };
      member_inspection: {
        Row: {
          accuracy_m: number | null;
          checklist: NonNullable<Json>;
          client_uuid: string;
          cluster_id: string | null;
          created_at: string;
          id: string;
          inspected_at: string;
          inspector_id: string | null;
          lat: number | null;
          lon: number | null;
          observed_status: Database['public']['Enums']['status'];
          remarks: string | null;
          site_id: string;
          source: string | null;
          visibility: Database['public']['Enums']['visibility'];
        };
        ComputedFields: never;
        Insert: {
          accuracy_m?: never;
          checklist?: Json | null;
          client_uuid?: string | null;
          cluster_id?: string | null;
          created_at?: string | null;
          id?: string | null;
          inspected_at?: string | null;
          inspector_id?: never;
          lat?: never;
          lon?: never;
          observed_status?: Database['public']['Enums']['status'] | null;
          remarks?: string | null;
          site_id?: string | null;
          source?: string | null;
          visibility?: Database['public']['Enums']['visibility'] | null;
        };
        Update: {
          accuracy_m?: never;
          checklist?: Json | null;
          client_uuid?: string | null;
          cluster_id?: string | null;
          created_at?: string | null;
          id?: string | null;
          inspected_at?: string | null;
          inspector_id?: never;
          lat?: never;
          lon?: never;
          observed_status?: Database['public']['Enums']['status'] | null;
          remarks?: string | null;
          site_id?: string | null;
          source?: string | null;
          visibility?: Database['public']['Enums']['visibility'] | null;
        };
        Relationships: [
          {
            foreignKeyName: 'inspection_cluster_id_site_id_fkey';
            columns: ['cluster_id', 'site_id'];
            isOneToOne: false;
            referencedRelation: 'member_speaker_cluster';
            referencedColumns: ['id', 'site_id'];
          },
          {
            foreignKeyName: 'inspection_cluster_id_site_id_fkey';
            columns: ['cluster_id', 'site_id'];
            isOneToOne: false;
            referencedRelation: 'public_speaker_cluster';
            referencedColumns: ['id', 'site_id'];
          },
          {
            foreignKeyName: 'inspection_cluster_id_site_id_fkey';
            columns: ['cluster_id', 'site_id'];
            isOneToOne: false;
            referencedRelation: 'speaker_cluster';
            referencedColumns: ['id', 'site_id'];
          },
          {
            foreignKeyName: 'inspection_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'member_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'inspection_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'public_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'inspection_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'site';
            referencedColumns: ['id'];
          },
        ];
      };
      member_media: {
        Row: {
          alt_en: string | null;
          alt_vi: string;
          created_at: string;
          height_px: number | null;
          id: string;
          inspection_id: string | null;
          mime: string;
          object_key: string;
          phase: Database['public']['Enums']['media_phase'] | null;
          provenance: Database['public']['Enums']['provenance'];
          site_id: string;
          source: string | null;
          taken_on: string | null;
          visibility: Database['public']['Enums']['visibility'];
          width_px: number | null;
        };
        ComputedFields: never;
        Insert: {
          alt_en?: string | null;
          alt_vi?: string | null;
          created_at?: string | null;
          height_px?: number | null;
          id?: string | null;
          inspection_id?: string | null;
          mime?: string | null;
          object_key?: string | null;
          phase?: Database['public']['Enums']['media_phase'] | null;
          provenance?: Database['public']['Enums']['provenance'] | null;
          site_id?: string | null;
          source?: string | null;
          taken_on?: never;
          visibility?: Database['public']['Enums']['visibility'] | null;
          width_px?: number | null;
        };
        Update: {
          alt_en?: string | null;
          alt_vi?: string | null;
          created_at?: string | null;
          height_px?: number | null;
          id?: string | null;
          inspection_id?: string | null;
          mime?: string | null;
          object_key?: string | null;
          phase?: Database['public']['Enums']['media_phase'] | null;
          provenance?: Database['public']['Enums']['provenance'] | null;
          site_id?: string | null;
          source?: string | null;
          taken_on?: never;
          visibility?: Database['public']['Enums']['visibility'] | null;
          width_px?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: 'media_inspection_id_site_id_fkey';
            columns: ['inspection_id', 'site_id'];
            isOneToOne: false;
            referencedRelation: 'inspection';
            referencedColumns: ['id', 'site_id'];
          },
          {
            foreignKeyName: 'media_inspection_id_site_id_fkey';
            columns: ['inspection_id', 'site_id'];
            isOneToOne: false;
            referencedRelation: 'member_inspection';
            referencedColumns: ['id', 'site_id'];
          },
          {
            foreignKeyName: 'media_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'member_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'media_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'public_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'media_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'site';
            referencedColumns: ['id'];
          },
        ];
      };
      member_population_cell: {
        Row: {
          id: string;
          lat: number | null;
          lon: number | null;
          population: number | null;
          provenance: Database['public']['Enums']['provenance'];
          size_m: number | null;
          unit_uid: string | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      member_programme: {
        Row: {
          code: string;
          id: string;
          name_en: string | null;
          name_vi: string;
          period_from: string | null;
          period_to: string | null;
          provenance: Database['public']['Enums']['provenance'];
        };
        ComputedFields: never;
        Insert: {
          code?: string | null;
          id?: string | null;
          name_en?: string | null;
          name_vi?: string | null;
          period_from?: never;
          period_to?: never;
          provenance?: Database['public']['Enums']['provenance'] | null;
        };
        Update: {
          code?: string | null;
          id?: string | null;
          name_en?: string | null;
          name_vi?: string | null;
          period_from?: never;
          period_to?: never;
          provenance?: Database['public']['Enums']['provenance'] | null;
        };
        Relationships: [];
      };
      member_site: {
        Row: {
          code: string;
          commissioned_on: string | null;
          facts: Json | null;
          funding_sources: string[] | null;
          id: string;
          kind: Database['public']['Enums']['site_kind'];
          lat: number | null;
          lock_version: number;
          lon: number | null;
          managing_organisation: string | null;
          name_en: string | null;
          name_vi: string;
          note: string | null;
          position_accuracy_m: number | null;
          position_crs: string | null;
          position_method: Database['public']['Enums']['position_method'];
          position_x: number | null;
          position_y: number | null;
          provenance: Database['public']['Enums']['provenance'];
          retired_on: string | null;
          source: string | null;
          status: Database['public']['Enums']['status'];
          status_since: string | null;
          units: string[] | null;
          updated_at: string;
          visibility: Database['public']['Enums']['visibility'];
        };
        ComputedFields: never;
        Relationships: [];
      };
      member_site_investment: {
        Row: {
          accepted_on: string | null;
          authority: string;
          contractor: string | null;
          decision_date: string | null;
          decision_no: string;
          disbursed_mvnd: number | null;
          funding: Json | null;
          investment_id: string;
          kind: Database['public']['Enums']['investment_kind'];
          line_no: number | null;
          note: string | null;
          plan_mvnd: number | null;
          programme_code: string | null;
          programme_en: string | null;
          programme_vi: string | null;
          provenance: Database['public']['Enums']['provenance'];
          share_disbursed_mvnd: number | null;
          share_plan_mvnd: number | null;
          site_count: number | null;
          site_id: string;
          visibility: Database['public']['Enums']['visibility'];
          warranty_until: string | null;
          year: number | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'investment_site_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'member_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'investment_site_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'public_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'investment_site_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'site';
            referencedColumns: ['id'];
          },
        ];
      };
      member_speaker_cluster: {
        Row: {
          code: string;
          hamlet_name: string | null;
          id: string;
          installed_on: string | null;
          lat: number | null;
          lock_version: number;
          lon: number | null;
          place_vi: string | null;
          position_accuracy_m: number | null;
          position_method: Database['public']['Enums']['position_method'];
          power_w: number | null;
          provenance: Database['public']['Enums']['provenance'];
          radius_m: number | null;
          retired_on: string | null;
          site_id: string;
          sound_distance_m: number | null;
          sound_level_db: number | null;
          source: string | null;
          speaker_count: number | null;
          status: Database['public']['Enums']['status'];
          status_since: string | null;
          technology: Database['public']['Enums']['technology'];
          visibility: Database['public']['Enums']['visibility'];
        };
        ComputedFields: never;
        Relationships: [];
      };
      member_status_event: {
        Row: {
          annulled: boolean | null;
          annuls_id: string | null;
          cluster_id: string | null;
          created_at: string;
          effective_from: string | null;
          id: string;
          note: string | null;
          provenance: Database['public']['Enums']['provenance'];
          seq: number;
          site_id: string | null;
          source: string | null;
          status: Database['public']['Enums']['status'];
          visibility: Database['public']['Enums']['visibility'];
        };
        ComputedFields: never;
        Insert: {
          annulled?: never;
          annuls_id?: string | null;
          cluster_id?: string | null;
          created_at?: string | null;
          effective_from?: never;
          id?: string | null;
          note?: string | null;
          provenance?: Database['public']['Enums']['provenance'] | null;
          seq?: number | null;
          site_id?: string | null;
          source?: string | null;
          status?: Database['public']['Enums']['status'] | null;
          visibility?: Database['public']['Enums']['visibility'] | null;
        };
        Update: {
          annulled?: never;
          annuls_id?: string | null;
          cluster_id?: string | null;
          created_at?: string | null;
          effective_from?: never;
          id?: string | null;
          note?: string | null;
          provenance?: Database['public']['Enums']['provenance'] | null;
          seq?: number | null;
          site_id?: string | null;
          source?: string | null;
          status?: Database['public']['Enums']['status'] | null;
          visibility?: Database['public']['Enums']['visibility'] | null;
        };
        Relationships: [
          {
            foreignKeyName: 'status_event_annuls_id_fkey';
            columns: ['annuls_id'];
            isOneToOne: true;
            referencedRelation: 'member_status_event';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_event_annuls_id_fkey';
            columns: ['annuls_id'];
            isOneToOne: true;
            referencedRelation: 'public_status_event';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_event_annuls_id_fkey';
            columns: ['annuls_id'];
            isOneToOne: true;
            referencedRelation: 'status_event';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_event_cluster_id_fkey';
            columns: ['cluster_id'];
            isOneToOne: false;
            referencedRelation: 'member_speaker_cluster';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_event_cluster_id_fkey';
            columns: ['cluster_id'];
            isOneToOne: false;
            referencedRelation: 'public_speaker_cluster';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_event_cluster_id_fkey';
            columns: ['cluster_id'];
            isOneToOne: false;
            referencedRelation: 'speaker_cluster';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_event_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'member_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_event_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'public_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_event_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'site';
            referencedColumns: ['id'];
          },
        ];
      };
      public_activity: {
        Row: {
          held_from: string | null;
          held_to: string | null;
          id: string;
          kind: Database['public']['Enums']['activity_kind'];
          programme_code: string | null;
          provenance: Database['public']['Enums']['provenance'];
          stats: Json | null;
          title_en: string | null;
          title_vi: string;
          unit_uid: string | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      public_admin_link: {
        Row: {
          from_uid: string | null;
          provenance: Database['public']['Enums']['provenance'];
          share_area: number | null;
          share_population: number | null;
          to_uid: string | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      public_admin_unit: {
        Row: {
          area_km2: number | null;
          border_km: number | null;
          code: string;
          households: number | null;
          id: string;
          is_border: boolean;
          kind: Database['public']['Enums']['admin_kind'];
          label_lat: number | null;
          label_lon: number | null;
          level: Database['public']['Enums']['admin_level'];
          name_en: string | null;
          name_vi: string;
          parent_uid: string | null;
          population: number | null;
          provenance: Database['public']['Enums']['provenance'];
          uid: string | null;
          valid_from: string | null;
          valid_to: string | null;
          vintage: number | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      public_admin_unit_geometry: {
        Row: {
          code: string;
          geometry: Json | null;
          is_border: boolean;
          level: Database['public']['Enums']['admin_level'];
          provenance: Database['public']['Enums']['provenance'];
          province_code: string | null;
          uid: string | null;
          vintage: number | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      public_basemap_feature: {
        Row: {
          class: string | null;
          geometry: Json | null;
          id: string;
          layer: string;
          name_vi: string | null;
          provenance: Database['public']['Enums']['provenance'];
          rank: number | null;
        };
        ComputedFields: never;
        Insert: {
          class?: string | null;
          geometry?: never;
          id?: string | null;
          layer?: string | null;
          name_vi?: string | null;
          provenance?: Database['public']['Enums']['provenance'] | null;
          rank?: never;
        };
        Update: {
          class?: string | null;
          geometry?: never;
          id?: string | null;
          layer?: string | null;
          name_vi?: string | null;
          provenance?: Database['public']['Enums']['provenance'] | null;
          rank?: never;
        };
        Relationships: [];
      };
      public_border_line: {
        Row: {
          geometry: Json | null;
          id: string;
          length_km: number | null;
          name_vi: string;
          neighbour: Database['public']['Enums']['neighbour'];
          provenance: Database['public']['Enums']['provenance'];
          province_code: string | null;
        };
        ComputedFields: never;
        Insert: {
          geometry?: never;
          id?: string | null;
          length_km?: never;
          name_vi?: string | null;
          neighbour?: Database['public']['Enums']['neighbour'] | null;
          provenance?: Database['public']['Enums']['provenance'] | null;
          province_code?: string | null;
        };
        Update: {
          geometry?: never;
          id?: string | null;
          length_km?: never;
          name_vi?: string | null;
          neighbour?: Database['public']['Enums']['neighbour'] | null;
          provenance?: Database['public']['Enums']['provenance'] | null;
          province_code?: string | null;
        };
        Relationships: [];
      };
      public_dataset: {
        Row: {
          from_file: boolean | null;
          layer: string;
          loaded_at: string;
          provenance: Database['public']['Enums']['provenance'];
          row_count: number;
          source: string;
        };
        ComputedFields: never;
        Insert: {
          from_file?: never;
          layer?: string | null;
          loaded_at?: string | null;
          provenance?: Database['public']['Enums']['provenance'] | null;
          row_count?: number | null;
          source?: string | null;
        };
        Update: {
          from_file?: never;
          layer?: string | null;
          loaded_at?: string | null;
          provenance?: Database['public']['Enums']['provenance'] | null;
          row_count?: number | null;
          source?: string | null;
        };
        Relationships: [];
      };
      public_hamlet: {
        Row: {
          households: number | null;
          id: string;
          lat: number | null;
          lon: number | null;
          name_vi: string;
          population: number;
          provenance: Database['public']['Enums']['provenance'];
          unit_uid: string | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      public_hamlet_ruling: {
        Row: {
          cluster_id: string | null;
          effect: string;
          hamlet_id: string;
          id: string;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'hamlet_ruling_cluster_id_fkey';
            columns: ['cluster_id'];
            isOneToOne: false;
            referencedRelation: 'member_speaker_cluster';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hamlet_ruling_cluster_id_fkey';
            columns: ['cluster_id'];
            isOneToOne: false;
            referencedRelation: 'public_speaker_cluster';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hamlet_ruling_cluster_id_fkey';
            columns: ['cluster_id'];
            isOneToOne: false;
            referencedRelation: 'speaker_cluster';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hamlet_ruling_hamlet_id_fkey';
            columns: ['hamlet_id'];
            isOneToOne: false;
            referencedRelation: 'hamlet';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hamlet_ruling_hamlet_id_fkey';
            columns: ['hamlet_id'];
            isOneToOne: false;
            referencedRelation: 'member_hamlet';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'hamlet_ruling_hamlet_id_fkey';
            columns: ['hamlet_id'];
            isOneToOne: false;
            referencedRelation: 'public_hamlet';
            referencedColumns: ['id'];
          },
        ];
      };
      public_media: {
        Row: {
          alt_en: string | null;
          alt_vi: string;
          height_px: number | null;
          id: string;
          mime: string;
          object_key: string;
          phase: Database['public']['Enums']['media_phase'] | null;
          provenance: Database['public']['Enums']['provenance'];
          site_id: string;
          taken_on: string | null;
          width_px: number | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'media_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'member_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'media_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'public_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'media_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'site';
            referencedColumns: ['id'];
          },
        ];
      };
      public_population_cell: {
        Row: {
          id: string;
          lat: number | null;
          lon: number | null;
          population: number | null;
          provenance: Database['public']['Enums']['provenance'];
          size_m: number | null;
          unit_uid: string | null;
        };
        ComputedFields: never;
        Relationships: [];
      };
      public_programme: {
        Row: {
          code: string;
          id: string;
          name_en: string | null;
          name_vi: string;
          period_from: string | null;
          period_to: string | null;
          provenance: Database['public']['Enums']['provenance'];
        };
        ComputedFields: never;
        Insert: {
          code?: string | null;
          id?: string | null;
          name_en?: string | null;
          name_vi?: string | null;
          period_from?: never;
          period_to?: never;
          provenance?: Database['public']['Enums']['provenance'] | null;
        };
        Update: {
          code?: string | null;
          id?: string | null;
          name_en?: string | null;
          name_vi?: string | null;
          period_from?: never;
          period_to?: never;
          provenance?: Database['public']['Enums']['provenance'] | null;
        };
        Relationships: [];
      };
      public_site: {
        Row: {
          code: string;
          commissioned_on: string | null;
          facts: Json | null;
          funding_sources: string[] | null;
          id: string;
          kind: Database['public']['Enums']['site_kind'];
          lat: number | null;
          lon: number | null;
          managing_organisation: string | null;
          name_en: string | null;
          name_vi: string;
          position_accuracy_m: number | null;
          position_method: Database['public']['Enums']['position_method'];
          provenance: Database['public']['Enums']['provenance'];
          retired_on: string | null;
          status: Database['public']['Enums']['status'];
          status_since: string | null;
          units: string[] | null;
          visibility: Database['public']['Enums']['visibility'];
        };
        ComputedFields: never;
        Relationships: [];
      };
      public_site_investment: {
        Row: {
          accepted_on: string | null;
          authority: string;
          decision_date: string | null;
          decision_no: string;
          disbursed_mvnd: number | null;
          funding: Json | null;
          investment_id: string;
          kind: Database['public']['Enums']['investment_kind'];
          line_no: number | null;
          plan_mvnd: number | null;
          programme_code: string | null;
          programme_en: string | null;
          programme_vi: string | null;
          provenance: Database['public']['Enums']['provenance'];
          share_disbursed_mvnd: number | null;
          share_plan_mvnd: number | null;
          site_count: number | null;
          site_id: string;
          warranty_until: string | null;
          year: number | null;
        };
        ComputedFields: never;
        Relationships: [
          {
            foreignKeyName: 'investment_site_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'member_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'investment_site_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'public_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'investment_site_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'site';
            referencedColumns: ['id'];
          },
        ];
      };
      public_speaker_cluster: {
        Row: {
          code: string;
          hamlet_name: string | null;
          id: string;
          installed_on: string | null;
          lat: number | null;
          lon: number | null;
          place_vi: string | null;
          position_accuracy_m: number | null;
          position_method: Database['public']['Enums']['position_method'];
          power_w: number | null;
          provenance: Database['public']['Enums']['provenance'];
          radius_m: number | null;
          retired_on: string | null;
          site_id: string;
          sound_distance_m: number | null;
          sound_level_db: number | null;
          speaker_count: number | null;
          status: Database['public']['Enums']['status'];
          status_since: string | null;
          technology: Database['public']['Enums']['technology'];
          visibility: Database['public']['Enums']['visibility'];
        };
        ComputedFields: never;
        Relationships: [];
      };
      public_status_event: {
        Row: {
          annulled: boolean | null;
          annuls_id: string | null;
          cluster_id: string | null;
          effective_from: string | null;
          id: string;
          provenance: Database['public']['Enums']['provenance'];
          seq: number;
          site_id: string | null;
          status: Database['public']['Enums']['status'];
        };
        ComputedFields: never;
        Insert: {
          annulled?: never;
          annuls_id?: never;
          cluster_id?: string | null;
          effective_from?: never;
          id?: string | null;
          provenance?: Database['public']['Enums']['provenance'] | null;
          seq?: number | null;
          site_id?: string | null;
          status?: Database['public']['Enums']['status'] | null;
        };
        Update: {
          annulled?: never;
          annuls_id?: never;
          cluster_id?: string | null;
          effective_from?: never;
          id?: string | null;
          provenance?: Database['public']['Enums']['provenance'] | null;
          seq?: number | null;
          site_id?: string | null;
          status?: Database['public']['Enums']['status'] | null;
        };
        Relationships: [
          {
            foreignKeyName: 'status_event_cluster_id_fkey';
            columns: ['cluster_id'];
            isOneToOne: false;
            referencedRelation: 'member_speaker_cluster';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_event_cluster_id_fkey';
            columns: ['cluster_id'];
            isOneToOne: false;
            referencedRelation: 'public_speaker_cluster';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_event_cluster_id_fkey';
            columns: ['cluster_id'];
            isOneToOne: false;
            referencedRelation: 'speaker_cluster';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_event_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'member_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_event_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'public_site';
            referencedColumns: ['id'];
          },
          {
            foreignKeyName: 'status_event_site_id_fkey';
            columns: ['site_id'];
            isOneToOne: false;
            referencedRelation: 'site';
            referencedColumns: ['id'];
          },
        ];
      };
    };
    Functions: {
      clusters_as_of: {
        Args: { p_date: string };
        Returns: {
          cluster_id: string;
          exists: boolean;
          site_id: string;
          status: Database['public']['Enums']['status'];
          status_since: string;
        }[];
      };
      commit_geography: { Args: { p_attribution?: string; p_batch_ids: string[] }; Returns: Json };
      coverage_border_report: {
        Args: { p_date: string; p_params?: Json; p_vintage: number };
        Returns: {
          border_m: number;
          gap_from_lat: number;
          gap_from_lon: number;
          gap_to_lat: number;
          gap_to_lon: number;
          longest_gap_m: number;
          reached_m: number;
          reading: string;
          unit_uid: string;
        }[];
      };
      coverage_report: {
        Args: { p_date: string; p_params?: Json; p_vintage: number };
        Returns: {
          area_m2: number;
          area_reached_m2: number;
          hamlets: number;
          hamlets_reached: number;
          people: number;
          people_reached: number;
          reading: string;
          unit_uid: string;
        }[];
      };
      dataset_status: { Args: Record<PropertyKey, never>; Returns: Json };
      fold: { Args: { input: string }; Returns: string };
      my_membership: { Args: Record<PropertyKey, never>; Returns: Json };
      network_as_of: {
        Args: { p_date: string };
        Returns: {
          exists: boolean;
          site_id: string;
          status: Database['public']['Enums']['status'];
          status_since: string;
        }[];
      };
      public_clusters_as_of: {
        Args: { p_date: string };
        Returns: {
          cluster_id: string;
          exists: boolean;
          site_id: string;
          status: Database['public']['Enums']['status'];
          status_since: string;
        }[];
      };
      public_network_as_of: {
        Args: { p_date: string };
        Returns: {
          exists: boolean;
          site_id: string;
          status: Database['public']['Enums']['status'];
          status_since: string;
        }[];
      };
      public_status_history: { Args: { p_after?: string; p_limit?: number }; Returns: Json };
      status_history: { Args: { p_after?: string; p_limit?: number }; Returns: Json };
    };
    Enums: {
      activity_kind: 'training' | 'conference' | 'talk' | 'delegation_received' | 'publication' | 'equipment';
      admin_kind:
        | 'tinh'
        | 'thanh_pho_tw'
        | 'huyen'
        | 'quan'
        | 'thi_xa'
        | 'thanh_pho'
        | 'xa'
        | 'phuong'
        | 'thi_tran'
        | 'dac_khu'
        | 'quoc_gia';
      admin_level: 'nation' | 'province' | 'district' | 'commune';
      funding_source:
        | 'central'
        | 'province'
        | 'district'
        | 'commune'
        | 'target_programme'
        | 'socialised'
        | 'oda'
        | 'other';
      gate_class: 'international' | 'main' | 'secondary' | 'opening' | 'clearance' | 'dedicated_road';
      import_row_state: 'taken' | 'mended' | 'refused';
      investment_kind: 'build' | 'upgrade' | 'repair' | 'replace' | 'maintain';
      media_phase: 'before' | 'during' | 'after';
      member_role: 'viewer' | 'editor' | 'manager' | 'admin';
      neighbour: 'CN' | 'LA' | 'KH';
      position_method: 'gnss' | 'map' | 'address' | 'commune_centre' | 'synthetic' | 'unknown';
      provenance: 'official' | 'surveyed' | 'reported' | 'derived' | 'illustrative' | 'synthetic';
      site_kind: 'border_gate' | 'pano' | 'guard_post' | 'radio_station' | 'e_board';
      status: 'good' | 'degraded' | 'broken' | 'suspended' | 'building' | 'planned' | 'retired' | 'unknown';
      technology: 'wired' | 'fm' | 'ip' | 'hybrid' | 'unknown';
      visibility: 'public' | 'internal' | 'restricted';
    };
    CompositeTypes: {
      [_ in never]: never;
    };
  };
};

type DatabaseWithoutInternals = Omit<Database, '__InternalSupabase'>;

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, 'public'>];

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema['Tables'] & DefaultSchema['Views'])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Views'])
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Views'])[TableName] extends {
      Row: infer R;
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema['Tables'] & DefaultSchema['Views'])
    ? (DefaultSchema['Tables'] & DefaultSchema['Views'])[DefaultSchemaTableNameOrOptions] extends {
        Row: infer R;
      }
      ? R
      : never
    : never;

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema['Tables']
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables']
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'][TableName] extends {
      Insert: infer I;
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables']
    ? DefaultSchema['Tables'][DefaultSchemaTableNameOrOptions] extends {
        Insert: infer I;
      }
      ? I
      : never
    : never;

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema['Tables']
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables']
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'][TableName] extends {
      Update: infer U;
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables']
    ? DefaultSchema['Tables'][DefaultSchemaTableNameOrOptions] extends {
        Update: infer U;
      }
      ? U
      : never
    : never;

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    | keyof DefaultSchema['Enums']
    | { schema: keyof DatabaseWithoutInternals },
  EnumName extends (DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions['schema']]['Enums']
    : never) = never,
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions['schema']]['Enums'][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema['Enums']
    ? DefaultSchema['Enums'][DefaultSchemaEnumNameOrOptions]
    : never;

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema['CompositeTypes']
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends (PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions['schema']]['CompositeTypes']
    : never) = never,
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions['schema']]['CompositeTypes'][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema['CompositeTypes']
    ? DefaultSchema['CompositeTypes'][PublicCompositeTypeNameOrOptions]
    : never;

export const Constants = {
  public: {
    Enums: {
      activity_kind: ['training', 'conference', 'talk', 'delegation_received', 'publication', 'equipment'],
      admin_kind: [
        'tinh',
        'thanh_pho_tw',
        'huyen',
        'quan',
        'thi_xa',
        'thanh_pho',
        'xa',
        'phuong',
        'thi_tran',
        'dac_khu',
        'quoc_gia',
      ],
      admin_level: ['nation', 'province', 'district', 'commune'],
      funding_source: [
        'central',
        'province',
        'district',
        'commune',
        'target_programme',
        'socialised',
        'oda',
        'other',
      ],
      gate_class: ['international', 'main', 'secondary', 'opening', 'clearance', 'dedicated_road'],
      import_row_state: ['taken', 'mended', 'refused'],
      investment_kind: ['build', 'upgrade', 'repair', 'replace', 'maintain'],
      media_phase: ['before', 'during', 'after'],
      member_role: ['viewer', 'editor', 'manager', 'admin'],
      neighbour: ['CN', 'LA', 'KH'],
      position_method: ['gnss', 'map', 'address', 'commune_centre', 'synthetic', 'unknown'],
      provenance: ['official', 'surveyed', 'reported', 'derived', 'illustrative', 'synthetic'],
      site_kind: ['border_gate', 'pano', 'guard_post', 'radio_station', 'e_board'],
      status: ['good', 'degraded', 'broken', 'suspended', 'building', 'planned', 'retired', 'unknown'],
      technology: ['wired', 'fm', 'ip', 'hybrid', 'unknown'],
      visibility: ['public', 'internal', 'restricted'],
    },
  },
} as const;
